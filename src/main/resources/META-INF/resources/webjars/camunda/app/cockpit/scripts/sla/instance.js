// The clocks of the case that an instance belongs to.
import { anchor, ask, element, fill, link, table } from './page.js';

function left(clock) {
  if (clock.ended) {
    return clock.late ? element('span', { class: 'sla-sign sla-heat-late' }, '超期办结') : '按时办结';
  }
  return clock.left ? element('span', { class: `sla-sign sla-heat-${clock.late ? 'late' : 'easy'}` }, clock.left) : '—';
}

function show(sheet) {
  if (!sheet.caseNo) {
    return [element('p', { class: 'sla-empty' }, '这个流程实例没有业务编号，不计办理期限。')];
  }
  return [
    element(
      'p',
      { class: 'sla-hint' },
      sheet.file ? anchor(link(`desk/cases/${encodeURIComponent(sheet.caseNo)}`), `打开案件档案 ${sheet.caseNo}`) : sheet.caseNo
    ),
    table(
      '期限',
      ['环节', '单位', '经办人', '起算', '最后一天', '办结', '剩余'],
      sheet.clocks.map(clock => [
        clock.here ? clock.name : `${clock.name}（同案其他流程）`,
        clock.office,
        clock.assignee || '—',
        clock.began,
        clock.lastDay ? clock.lastDay + (clock.provisional ? '（暂定）' : '') : '—',
        clock.ended || '在办',
        left(clock)
      ]),
      '这个案件没有正在计算的期限。'
    ),
    table(
      '超期记录',
      ['环节', '单位', '最后一天', '记录于', '解除于'],
      sheet.breaches.map(late => [late.name, late.office, late.lastDay, late.breached, late.cleared || '仍超期']),
      '没有超期记录。'
    ),
    table(
      '停止计时',
      ['原因', '自', '至迟', '恢复于'],
      sheet.pauses.map(pause => [pause.cause, pause.from, pause.latest, pause.to || '仍停止']),
      '没有停止过计时。'
    )
  ];
}

export default {
  id: 'guangsha-sla-instance',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 25,
  properties: { label: '期限' },
  render: (node, { processInstanceId }) => {
    const body = element('div', { class: 'sla' });
    node.replaceChildren(body);
    fill(body, () => ask(`api/v1/sla/instances/${encodeURIComponent(processInstanceId)}`), show);
  }
};
