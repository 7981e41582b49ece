// A procedure's steps: how long they take against their time, on the diagram and as a table.
import { ask, element, fill, number, table } from './page.js';

const HEAT = { EASY: '从容', BUSY: '偏紧', TIGHT: '临界', LATE: '超期' };
const sheets = new Map();
let shown = true;
let repaint = () => {};

// tab and diagram of a page show one answer; whoever comes again asks anew
function sheet(id) {
  if (!sheets.has(id)) {
    sheets.clear();
    const asked = ask(`api/v1/sla/definitions/${encodeURIComponent(id)}`);
    asked.catch(() => sheets.delete(id));
    sheets.set(id, asked);
  }
  return sheets.get(id);
}

const days = count => `${number(count)} 天`;

const sign = heat => element('span', { class: `sla-sign sla-heat-${heat.toLowerCase()}` }, HEAT[heat]);

const times = time =>
  time
    ? [number(time.done), days(time.median), days(time.ninth), days(time.given), sign(time.heat)]
    : ['0', '—', '—', '—', '—'];

function toggle() {
  const box = element('input', { type: 'checkbox' });
  box.checked = shown;
  box.addEventListener('change', () => {
    shown = box.checked;
    repaint();
  });
  return element(
    'p',
    { class: 'sla-legend' },
    element('label', {}, box, ' 在流程图上显示'),
    ...Object.keys(HEAT).map(sign)
  );
}

function show(of) {
  const parts = [
    element(
      'p',
      { class: 'sla-hint' },
      `${of.since} 以来所辖单位办结的环节，含各版本。时间为工作日，收到当日不计；“九成不超过”与该环节的时限相比，不到一半为从容，正好用完为临界。`
    ),
    toggle(),
    table(
      '各环节',
      ['环节', '办结', '一半不超过', '九成不超过', '时限', '松紧', '新增超期', '现在超期'],
      of.steps.map(step => [step.name, ...times(step.time), number(step.happened), number(step.open)]),
      '近 12 周所辖单位没有办结的环节，也没有超期。'
    )
  ];
  if (of.callers.length) {
    parts.push(
      table(
        '由哪个环节调用',
        ['环节', '所属流程', '办结', '一半不超过', '九成不超过', '时限', '松紧'],
        of.callers.map(caller => [caller.name, caller.process, ...times(caller.time)]),
        ''
      )
    );
  }
  return parts;
}

export const tab = {
  id: 'guangsha-sla-definition',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 25,
  properties: { label: '期限' },
  render: (node, { processDefinitionId }) => {
    const body = element('div', { class: 'sla' });
    node.replaceChildren(body);
    fill(body, () => sheet(processDefinitionId), show);
  },
  unmount: () => sheets.clear()
};

function paint(viewer, steps) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const here = steps.filter(step => step.time && viewer.get('elementRegistry').get(step.id));
  overlays.remove({ type: 'guangsha-sla' });
  here.forEach(({ id, name, time }) => {
    const marker = `sla-heat-${time.heat.toLowerCase()}`;
    if (!shown) {
      canvas.removeMarker(id, marker);
      return;
    }
    canvas.addMarker(id, marker);
    overlays.add(id, 'guangsha-sla', {
      position: { top: -12, right: 50 },
      html: element(
        'span',
        {
          class: `sla-sign ${marker}`,
          title: `${name}：一半不超过 ${days(time.median)}，九成不超过 ${days(time.ninth)}，时限 ${days(time.given)}`
        },
        `${time.median}–${time.ninth}/${days(time.given)}`
      )
    });
  });
}

export const diagram = {
  id: 'guangsha-sla-heat',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  render: (viewer, { processDefinitionId }) => {
    // why there is no heat is told by the tab
    sheet(processDefinitionId).then(
      ({ steps }) => {
        repaint = () => paint(viewer, steps);
        repaint();
      },
      () => {}
    );
  },
  unmount: () => {
    repaint = () => {};
  }
};
