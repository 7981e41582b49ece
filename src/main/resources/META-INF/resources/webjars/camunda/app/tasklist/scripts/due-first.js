// Tasklist sorts by the address, newest task first, whatever order a stored view has. What is due first comes first here;
// another order chosen by hand stays.
const [, path = '/', query = ''] = /^#?([^?]*)\??(.*)$/.exec(location.hash);
const parameters = new URLSearchParams(query);
if (!parameters.has('sorting') && (path === '' || path === '/')) {
  parameters.set('sorting', JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
  history.replaceState(history.state, '', `#/?${parameters}`);
}
