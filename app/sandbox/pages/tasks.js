// SPDX-License-Identifier: GPL-3.0-or-later
// What the portal's numbers mean to a person.

export const STATUSES = [[2, 'Pending'], [3, 'In progress'], [4, 'Pending review'], [5, 'Completed'], [6, 'Deferred']];
export const PRIORITIES = [[0, 'Low'], [1, 'Normal'], [2, 'High']];
export const HIGH = 2;

const STATUS_COLORS = { 2: '#8fa3c9', 3: '#3a8ee6', 4: '#e0a030', 5: '#3fa66b', 6: '#9a8fb5' };

export function groupOf(portal, id) {
  return portal.groups.find((group) => Number(group.id) === Number(id));
}

/** Where a task stands in its project; a task without a stage of its own stands in the first column. */
export function stageOf(task, group) {
  const own = group?.stages.find((stage) => Number(stage.id) === Number(task.stageId));
  return Number((own ?? group?.stages[0])?.id ?? 0);
}

export function taskAddress(task) {
  const group = Number(task.groupId);
  return group ? `/workgroups/group/${group}/tasks/task/view/${task.id}/`
    : `/company/personal/user/${task.responsibleId}/tasks/task/view/${task.id}/`;
}

/** The columns of one project, or of all tasks: what is in each, and what a task gets that is dropped there. */
export function columnsOf(portal, groupId, by) {
  const tasks = portal.tasks.filter((task) => groupId === null || Number(task.groupId) === groupId);
  const group = groupOf(portal, groupId);
  if (by === 'stage' && group) {
    return group.stages.map((stage) => ({
      key: `stage-${stage.id}`, title: stage.title, color: stage.color && `#${String(stage.color).replace('#', '')}`,
      tasks: tasks.filter((task) => stageOf(task, group) === Number(stage.id)),
      edit: { stage: Number(stage.id) },
    }));
  }
  return STATUSES.map(([status, title]) => ({
    key: `status-${status}`, title, color: STATUS_COLORS[status],
    tasks: tasks.filter((task) => Number(task.status) === status),
    edit: { status },
  }));
}

/** A description for one glance: without BB-code and addresses. */
export function plain(text) {
  return (text ?? '').replace(/\[url=[^\]]*\]([^[]*)\[\/url\]/gi, '$1').replace(/\[\/?[a-z*]+(=[^\]]*)?\]/gi, '')
    .replace(/https?:\/\/\S+/g, '').trim();
}
