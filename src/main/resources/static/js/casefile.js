// The case file page: filters of the timeline, and the diagram the case runs on.

const chips = [...document.querySelectorAll('.chip')];
const lines = [...document.querySelectorAll('#timeline li')];

function show(kind) {
  chips.forEach(chip => chip.setAttribute('aria-pressed', String(chip.dataset.kind === kind)));
  lines.forEach(line => {
    line.hidden = kind !== '' && line.dataset.kind !== kind;
  });
  document.querySelectorAll('#timeline .day').forEach(day => {
    day.hidden = !day.querySelector('li:not([hidden])');
  });
  document.querySelector('#timeline .none').hidden = lines.some(line => !line.hidden);
}

if (chips.length) {
  chips[0].parentElement.hidden = false;
  chips.forEach(chip => chip.addEventListener('click', () => show(chip.dataset.kind)));
}

const canvas = document.querySelector('#diagram .canvas');
const tabs = [...document.querySelectorAll('[data-diagram]')];
let viewer;

async function open(tab) {
  tabs.forEach(other => other.setAttribute('aria-pressed', String(other === tab)));
  const answer = await fetch(tab.dataset.diagram, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`diagram: ${answer.status}`);
  }
  const { xml, marks } = await answer.json();
  if (!viewer) {
    canvas.replaceChildren();
    viewer = new window.BpmnJS({ container: canvas });
    // the page scrolls by the wheel; the diagram is enlarged by its buttons, or with the control key held
    canvas.addEventListener('wheel', event => event.ctrlKey || event.stopPropagation(), true);
  }
  await viewer.importXML(xml);
  const elements = viewer.get('elementRegistry');
  Object.entries(marks).forEach(([mark, ids]) =>
    ids.filter(id => elements.get(id)).forEach(id => viewer.get('canvas').addMarker(id, mark)));
  fit();
}

function fit() {
  viewer.get('canvas').zoom('fit-viewport', 'auto');
  // on a narrow screen the whole would be too small to read: begin at the step the case stands at
  if (viewer.get('canvas').zoom() < 0.45) {
    viewer.get('canvas').zoom(0.6);
    const at = document.querySelector('#diagram .djs-element.late, #diagram .djs-element.present');
    const shape = at && viewer.get('elementRegistry').get(at.dataset.elementId);
    if (shape) {
      const box = viewer.get('canvas').viewbox();
      viewer.get('canvas').viewbox({
        ...box,
        x: shape.x + shape.width / 2 - box.width / 2,
        y: shape.y + shape.height / 2 - box.height / 2
      });
    }
  }
}

function fail() {
  viewer = undefined;
  const words = document.createElement('p');
  words.className = 'hint';
  words.textContent = '流程图没有载入，请刷新页面再试。';
  canvas.replaceChildren(words);
}

const zooms = {
  fit: () => viewer.get('canvas').zoom('fit-viewport', 'auto'),
  in: () => viewer.get('zoomScroll').stepZoom(1),
  out: () => viewer.get('zoomScroll').stepZoom(-1)
};

if (canvas) {
  tabs.forEach(tab => tab.addEventListener('click', () => open(tab).catch(fail)));
  document.querySelectorAll('[data-zoom]').forEach(button =>
    button.addEventListener('click', () => viewer && zooms[button.dataset.zoom]()));
  // drawn when it comes near the screen: who only reads the file doesn't wait for it
  const near = new IntersectionObserver(seen => {
    if (seen.some(entry => entry.isIntersecting)) {
      near.disconnect();
      open(tabs.at(-1)).catch(fail);
    }
  }, { rootMargin: '600px' });
  near.observe(canvas);
}
