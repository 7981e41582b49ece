// What our parts of Cockpit have in common. Words become text, never HTML.

// this file is …/camunda/app/cockpit/scripts/sla/page.js, wherever the program lives
const root = new URL('../../../../../', import.meta.url);

/** An address of ours, from its path below the program's root. */
export function link(path, parameters = {}) {
  const url = new URL(path, root);
  Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
  return url.href;
}

export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

export function anchor(href, words, label) {
  return element('a', label ? { href, 'aria-label': label } : { href }, words);
}

/** 12,345 */
export const number = value => value.toLocaleString('zh-CN');

/** A table with a heading; a row is a list of texts and elements, its first the row's heading. */
export function table(caption, heads, rows, empty) {
  if (!rows.length) {
    return element('p', { class: 'sla-empty' }, empty);
  }
  return element(
    'div',
    { class: 'sla-scroll' },
    element(
      'table',
      { class: 'table sla-table' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads.map(head => element('th', { scope: 'col' }, head)))),
      element(
        'tbody',
        {},
        ...rows.map(([first, ...rest]) =>
          element('tr', {}, element('th', { scope: 'row' }, first), ...rest.map(cell => element('td', {}, cell)))
        )
      )
    )
  );
}

class Refused extends Error {
  constructor(status) {
    super(`status ${status}`);
    this.status = status;
  }
}

export async function ask(path) {
  const answer = await fetch(link(path), { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Refused(answer.status);
  }
  return answer.json();
}

/** Why there is nothing to see, and what to do. */
function trouble(fault, again) {
  if (fault.status === 401) {
    return [element('span', {}, '登录已失效，请'), anchor(link('login'), '重新登录'), '。'];
  }
  if (fault.status === 403) {
    return ['您的账户不属于任何经办单位，也不是主管领导，这里没有可以查看的期限。'];
  }
  if (fault.status === 404) {
    return ['没有这个流程，或者它不属于您所辖的单位。'];
  }
  const button = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, '再试一次');
  button.addEventListener('click', again);
  return ['期限数据没有载入，服务器可能暂时无法访问。', button];
}

/** Fills a part of the page with what the server answers; until then, and where it does not, it says so. */
export function fill(node, load, show) {
  node.setAttribute('aria-busy', 'true');
  node.replaceChildren(element('p', { class: 'sla-empty' }, '正在载入……'));
  return load()
    .then(data => node.replaceChildren(...show(data)))
    .catch(fault => {
      // what is wrong in the page itself is for whoever maintains it
      if (!(fault instanceof Refused)) {
        console.error(fault);
      }
      node.replaceChildren(
        element('p', { class: 'sla-empty', role: 'alert' }, ...trouble(fault, () => fill(node, load, show)))
      );
    })
    .finally(() => node.removeAttribute('aria-busy'));
}
