// 期限督办 on the dashboard: each figure leads to its cases. The heading is the web app's own for such parts.
import { anchor, ask, element, fill, link, number, table } from './page.js';
import { trend } from './trend.js';

const STATES = [
  ['LATE', 'late', '已超期'],
  ['ONE', 'withinOne', '1 个工作日内到期'],
  ['THREE', 'withinThree', '3 个工作日内到期']
];

function figure(count, label, parameters) {
  return count ? anchor(link('desk/sla', parameters), number(count), `${label}：${number(count)} 项，查看`) : '0';
}

function tile([state, figures, name], sheet) {
  const count = sheet.total[figures];
  const parts = `环节 ${number(sheet.steps[figures])}，整案 ${number(sheet.cases[figures])}`;
  const until = { ONE: sheet.one, THREE: sheet.three }[state];
  return element(
    'a',
    { class: `sla-tile sla-${count ? figures : 'none'}`, href: link('desk/sla', { state }) },
    element('span', { class: 'sla-name' }, name),
    element('strong', {}, number(count)),
    element('small', {}, until ? `${parts}；至 ${until}` : parts)
  );
}

function figures(caption, heading, rows, parameters) {
  return table(
    caption,
    [heading, ...STATES.map(([, , name]) => name)],
    rows.map(row => [
      row.name,
      ...STATES.map(([state, key, name]) =>
        figure(row.figures[key], `${row.name}${name}`, { state, ...parameters(row) })
      )
    ]),
    `${caption}：没有超期，也没有即将到期的。`
  );
}

function show(sheet) {
  const chart = element('div', { class: 'sla-chart' });
  trend(chart, sheet.trend);
  return [
    element('p', { class: 'sla-hint' }, `${sheet.area}，截至 ${sheet.today}。工作日按国务院办公厅公布的节假日安排计算${
      sheet.provisional ? '，其中次年的安排尚未公布，日期暂定' : ''
    }。`),
    element('div', { class: 'sla-tiles' }, ...STATES.map(state => tile(state, sheet))),
    element(
      'div',
      { class: 'sla-grid' },
      figures('按部门', '部门', sheet.departments, row => ({ role: row.key })),
      figures('按区域', '区域', sheet.areas, row => (row.own ? { area: row.key, only: true } : { area: row.key })),
      table(
        '按超期时间',
        ['超期时间', '已超期'],
        sheet.ages.map(row => [row.name, figure(row.late, `超期${row.name}`, { state: 'LATE', age: row.key })]),
        ''
      ),
      element('figure', { class: 'sla-wide' }, element('figcaption', {}, '近 12 周走势'), chart)
    )
  ];
}

export default {
  id: 'guangsha-sla-dashboard',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: node => {
    const body = element('div', { class: 'sla' });
    node.replaceChildren(body);
    fill(body, () => ask('api/v1/sla/overview'), show);
  }
};
