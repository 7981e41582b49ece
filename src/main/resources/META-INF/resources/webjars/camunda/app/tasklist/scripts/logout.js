// There is one log-in for all our pages. Tasklist's own "log out" would forget the user until the next click only,
// so it is replaced by the log-out form of our staff page, which carries the token against forged requests.
document.addEventListener(
  'click',
  async event => {
    if (!event.target.closest('.account .logout a')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
    const response = await fetch(`${root}/desk`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const form = page.querySelector('form[action$="/logout"]');
    if (form) {
      document.body.append(document.adoptNode(form));
      form.submit();
    } else {
      location.assign(`${root}/login`);
    }
  },
  true
);
