// Breaches of the last weeks as a chart, and as a table for whoever does not see it.
import { element, link, number, table } from './page.js';

const library = link('webjars/echarts/dist/echarts.esm.min.js');

const day = monday => monday.slice(5);

function options(weeks) {
  const bar = (name, color, key) => ({ name, type: 'bar', color, data: weeks.map(week => week[key]) });
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: { trigger: 'axis' },
    legend: { bottom: 0 },
    grid: { left: 45, right: 15, top: 15, bottom: 55 },
    xAxis: { type: 'category', data: weeks.map(week => day(week.monday)) },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      bar('新增超期', '#a1261b', 'opened'),
      bar('超期后办结', '#7fb194', 'cleared'),
      { name: '周末仍超期', type: 'line', color: '#1f5f8b', data: weeks.map(week => week.open) }
    ]
  };
}

export async function trend(node, weeks) {
  const figures = element(
    'details',
    {},
    element('summary', {}, '查看数字'),
    table(
      '每周从周一起',
      ['周一', '新增超期', '超期后办结', '周末仍超期'],
      weeks.map(week => [week.monday, number(week.opened), number(week.cleared), number(week.open)]),
      ''
    )
  );
  const canvas = element('div', { class: 'sla-canvas', role: 'img', 'aria-label': '近 12 周超期走势图' });
  node.append(canvas, figures);
  try {
    const { init } = await import(library);
    const chart = init(canvas, null, { renderer: 'svg' });
    chart.setOption(options(weeks));
    new ResizeObserver(() => chart.resize()).observe(canvas);
  } catch (fault) {
    // the figures say the same
    console.error(fault);
    canvas.remove();
    figures.open = true;
  }
}
