// SPDX-License-Identifier: GPL-3.0-or-later
// One task of the portal: its texts, its comments, and what can be changed about it.

import { face, fillPersonList, nameOf, person } from './people.js';
import { richText } from './rich_text.js';
import { act, element, follow } from './sandbox.js';
import { groupOf, PRIORITIES, stageOf, STATUSES, taskAddress } from './tasks.js';

const byId = (id) => document.getElementById(id);
const id = Number(location.pathname.match(/\/tasks\/task\/view\/(\d+)/)?.[1] ?? 0);

let portal = null;
let task = null;

async function edit(fields) {
  await act('edit_task', { task: id, by: person(), ...fields });
  await look();
}

/** Writes into a field unless the person is in it. */
function setValue(field, value) {
  if (document.activeElement !== field) field.value = value;
}

function choice(name, label, options, current, change) {
  const node = byId(name) ?? byId('facts').appendChild(element('label', { textContent: label })).appendChild(element('select', { id: name }));
  const made = options.map(([value, text]) => element('option', { value, textContent: text }));
  node.replaceChildren(...made);
  node.value = String(current);
  node.onchange = () => change(Number(node.value));
  node.parentNode.hidden = options.length === 0;
}

function fact(name, label, ...content) {
  const node = byId(name) ?? byId('facts').appendChild(element('p', { id: name }));
  node.hidden = content.every((part) => part === '');
  node.replaceChildren(element('b', { textContent: label }), ...content);
}

function showFacts() {
  const group = groupOf(portal, task.groupId);
  choice('status', 'Status', STATUSES, task.status, (status) => edit({ status }));
  choice('stage', 'Stage', (group?.stages ?? []).map((stage) => [stage.id, stage.title]), stageOf(task, group),
    async (stage) => { await act('move_to_stage', { task: id, by: person(), stage }); look(); });
  choice('priority', 'Priority', PRIORITIES, task.priority, (priority) => edit({ priority }));
  choice('project', 'Project', [[0, '—'], ...portal.groups.map((one) => [one.id, one.name])], Number(task.groupId),
    (to) => edit({ group: to }));
  const parent = portal.tasks.find((one) => Number(one.id) === Number(task.parentId ?? 0));
  fact('parent', 'Subtask of', parent ? element('a', { href: taskAddress(parent), textContent: parent.title }) : '');
  fact('responsible', 'Responsible', nameOf(portal, task.responsibleId));
  fact('creator', 'Created by', nameOf(portal, task.createdBy));
  fact('changed', 'Last changed', `${nameOf(portal, task.changedBy)}, ${new Date(task.changedDate).toLocaleString()}`);
  fact('tags', 'Tags', ...(task.tags?.length ? task.tags.map((tag) => element('span', { className: 'chip', textContent: tag.title ?? tag })) : ['']));
  fact('number', 'Number', `#${task.id}`);
}

function comment(one) {
  if (one.system) return element('li', { className: 'system' }, ...richText(one.text));
  return element('li', {}, face(portal, one.authorId),
    element('small', { textContent: `${nameOf(portal, one.authorId)} · ${new Date(one.date).toLocaleString()}` }),
    element('div', { className: 'words' }, ...richText(one.text)));
}

function show(seen) {
  portal = seen;
  task = portal.tasks.find((one) => Number(one.id) === id) ?? null;
  byId('sheet').hidden = !task;
  byId('gone').hidden = Boolean(task);
  fillPersonList(byId('person'), portal);
  if (!task) return;
  document.title = task.title;
  const group = groupOf(portal, task.groupId);
  if (group) Object.assign(byId('back'), { href: `/workgroups/group/${group.id}/tasks/`, textContent: `← ${group.name}` });
  setValue(byId('title'), task.title);
  byId('description').replaceChildren(...richText(task.description ?? ''));
  setValue(byId('source'), task.description ?? '');
  byId('comments').replaceChildren(...(task.comments ?? []).map(comment));
  showFacts();
}

function writeDescription(open) {
  byId('description').hidden = open;
  byId('source').hidden = !open;
  if (open) byId('source').focus();
}

byId('title').onchange = () => edit({ title: byId('title').value });
byId('title').onkeydown = (event) => { if (event.key === 'Enter') byId('title').blur(); };
byId('description').onclick = (event) => { if (!event.target.closest('a')) writeDescription(true); };
byId('description').onkeydown = (event) => { if (event.key === 'Enter') writeDescription(true); };
byId('source').onblur = async () => {
  writeDescription(false);
  if (byId('source').value !== (task.description ?? '')) await edit({ description: byId('source').value });
};
byId('say').onsubmit = async (event) => {
  event.preventDefault();
  const text = byId('comment').value.trim();
  if (!text) return;
  byId('comment').value = '';
  await act('add_comment', { task: id, by: person(), text });
  look();
};

const look = follow('/sandbox/portal', show);
