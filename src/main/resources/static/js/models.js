// Two versions of a diagram, one above the other, moved together, with what differs coloured.

const SMALLEST = 0.35;

async function draw(canvas, marks) {
  const answer = await fetch(canvas.dataset.diagram);
  if (!answer.ok) {
    throw new Error(`diagram: ${answer.status}`);
  }
  const xml = await answer.text();
  canvas.replaceChildren();
  const viewer = new window.BpmnJS({ container: canvas });
  // the page scrolls by the wheel; the diagram is enlarged with the control key held
  canvas.addEventListener('wheel', event => event.ctrlKey || event.stopPropagation(), true);
  await viewer.importXML(xml);
  const elements = viewer.get('elementRegistry');
  marks.forEach(([kind, ids]) => ids
    .filter(id => elements.get(id))
    .forEach(id => viewer.get('canvas').addMarker(id, `diff-${kind}`)));
  begin(viewer, marks);
  return viewer;
}

/** The whole, or where that would be too small to read, what changed first. */
function begin(viewer, marks) {
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  if (canvas.zoom() >= SMALLEST) {
    return;
  }
  canvas.zoom(0.7);
  const elements = viewer.get('elementRegistry');
  const first = marks
    .filter(([kind]) => kind !== 'moved')
    .flatMap(([, ids]) => ids)
    .map(id => elements.get(id))
    .find(element => element?.width);
  if (first) {
    show(viewer, first);
  }
}

function show(viewer, shape) {
  const box = viewer.get('canvas').viewbox();
  viewer.get('canvas').viewbox({
    ...box,
    x: shape.x + shape.width / 2 - box.width / 2,
    y: shape.y + shape.height / 2 - box.height / 2
  });
}

/** Whoever moves one moves the other. */
function together(viewers) {
  let moving = false;
  viewers.forEach(viewer => viewer.on('canvas.viewbox.changed', ({ viewbox }) => {
    if (!moving) {
      moving = true;
      viewers.filter(other => other !== viewer).forEach(other => other.get('canvas').viewbox({
        x: viewbox.x, y: viewbox.y, width: viewbox.width, height: viewbox.height
      }));
      moving = false;
    }
  }));
}

function fail(canvas) {
  const words = document.createElement('p');
  words.className = 'hint';
  words.textContent = '流程图没有载入，请刷新页面再试。';
  canvas.replaceChildren(words);
}

async function open(pair) {
  const marks = pair.dataset.marks.split(';').filter(Boolean).map(kind => {
    const [name, ids] = kind.split(':');
    return [name, ids.split(',')];
  });
  const viewers = [];
  for (const canvas of pair.querySelectorAll('.canvas')) {
    try {
      viewers.push(await draw(canvas, marks));
    } catch {
      fail(canvas);
    }
  }
  together(viewers);
  pair.closest('.model-diff').querySelectorAll('[data-element]').forEach(name =>
    name.addEventListener('click', () => viewers.forEach(viewer => {
      const shape = viewer.get('elementRegistry').get(name.dataset.element);
      if (shape?.width) {
        show(viewer, shape);
      }
    })));
}

// drawn when they come near the screen: a deployment may have changed many
const near = new IntersectionObserver(seen => seen.filter(entry => entry.isIntersecting).forEach(entry => {
  near.unobserve(entry.target);
  open(entry.target);
}), { rootMargin: '400px' });
document.querySelectorAll('.pair').forEach(pair => near.observe(pair));
