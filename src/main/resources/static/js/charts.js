// Draws each chart from the table that bears its name: what is seen and what is read cannot differ.
(function () {
  'use strict';

  var COLOURS = { accepted: '#1d5b8f', granted: '#1d6b40', decided: '#1d6b40', refused: '#8a6d3b', breached: '#b3261e', average: '#1d5b8f', p90: '#d08a1c' };
  var SHOWN = {
    areas: { keys: ['accepted', 'granted', 'refused', 'breached'], type: 'bar' },
    steps: { keys: ['average', 'p90'], type: 'bar', sideways: true },
    weeks: { keys: ['accepted', 'decided', 'breached'], type: 'line', latestFirst: true }
  };

  function read(table, keys, latestFirst) {
    var rows = Array.from(table.tBodies[0].rows);
    if (latestFirst) {
      rows.reverse();
    }
    return {
      names: rows.map(function (row) { return row.cells[0].innerText.trim().replace(' 至 ', '\n'); }),
      series: keys.map(function (key) {
        var cells = rows.map(function (row) { return row.querySelector('[data-key=' + key + ']'); });
        return { key: key, name: cells[0].dataset.label, values: cells.map(function (cell) { return Number(cell.textContent); }) };
      })
    };
  }

  function draw(box) {
    var shown = SHOWN[box.dataset.chart];
    var data = read(document.getElementById(box.dataset.chart), shown.keys, shown.latestFirst);
    var names = { type: 'category', data: data.names, inverse: Boolean(shown.sideways), axisLabel: { interval: shown.type === 'line' ? 'auto' : 0, hideOverlap: true } };
    var numbers = { type: 'value', minInterval: shown.sideways ? 0 : 1 };
    if (shown.sideways) {
      box.style.height = (6 + 2.6 * data.names.length) + 'rem';
    } else if (data.names.length > 8 && shown.type === 'bar') {
      names.axisLabel.rotate = 40;
    }
    var chart = window.echarts.init(box, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'inherit' },
      tooltip: { trigger: 'axis', confine: true },
      legend: { top: 0 },
      grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
      xAxis: shown.sideways ? numbers : names,
      yAxis: shown.sideways ? names : numbers,
      series: data.series.map(function (one) {
        return { type: shown.type, name: one.name, data: one.values, itemStyle: { color: COLOURS[one.key] }, barMaxWidth: 28 };
      })
    });
    window.addEventListener('resize', function () { chart.resize(); });
  }

  document.querySelectorAll('.chart').forEach(draw);
})();
