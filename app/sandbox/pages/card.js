// SPDX-License-Identifier: GPL-3.0-or-later
// A task as a card on the kanban.

import { face } from './people.js';
import { element } from './sandbox.js';
import { groupOf, HIGH, plain } from './tasks.js';

export function card(portal, task, withProject) {
  const description = plain(task.description);
  const comments = (task.comments ?? []).filter((comment) => !comment.system).length;
  const parent = Number(task.parentId ?? 0);
  const facts = [
    Number(task.priority) === HIGH ? element('span', { className: 'high', textContent: '▲ High' }) : null,
    parent ? element('span', { textContent: `↳ of #${parent}` }) : null,
    comments ? element('span', { textContent: `💬 ${comments}` }) : null,
    withProject && groupOf(portal, task.groupId) ? element('span', { textContent: groupOf(portal, task.groupId).name }) : null,
    ...(task.tags ?? []).map((tag) => element('span', { className: 'chip', textContent: tag.title ?? tag })),
    element('span', { className: 'who' }, `#${task.id} `, face(portal, task.responsibleId)),
  ];
  return element('article', { className: 'task', tabIndex: 0, data: { id: task.id } },
    element('strong', { textContent: task.title }),
    description ? element('p', { className: 'short', textContent: description }) : null,
    element('footer', {}, ...facts.filter(Boolean)));
}
