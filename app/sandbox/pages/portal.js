// SPDX-License-Identifier: GPL-3.0-or-later
// The portal's tasks as a kanban: the demo's Bitrix24.

import { card } from './card.js';
import { CardDrag } from './card_drag.js';
import { fillPersonList, person } from './people.js';
import { act, element, follow } from './sandbox.js';
import { columnsOf, groupOf, taskAddress } from './tasks.js';

const byId = (id) => document.getElementById(id);
const inPath = location.pathname.match(/^\/workgroups\/group\/(\d+)/);
const group = inPath ? Number(inPath[1]) : null; // null: all tasks

const known = new Map(); // task id → how its card looked
let portal = null;

function showProjects() {
  const link = (href, name, current) => element('a', { href, textContent: name, className: current ? 'current' : '' });
  byId('projects').replaceChildren(link('/', 'All projects', group === null),
    ...portal.groups.map((one) => link(`/workgroups/group/${one.id}/tasks/`, one.name, Number(one.id) === group)));
}

/** The column's node and its list of cards, made when the column appears for the first time. */
function columnNode(column) {
  const node = element('section', { className: 'column', data: { key: column.key } }, element('h2'),
    element('div', { className: 'cards' }));
  const field = element('input', { placeholder: '+ New task', maxLength: 250, ariaLabel: `New task in ${column.title}` });
  const form = element('form', {}, field);
  form.onsubmit = async (event) => {
    event.preventDefault();
    const title = field.value.trim();
    field.value = '';
    if (title) await addTask(title, column.edit);
  };
  node.append(form);
  return node;
}

async function addTask(title, edit) {
  const place = { ...(group ? { group } : {}), ...(edit.stage ? { stage: edit.stage } : {}) };
  const made = await act('add_task', { title, by: person(), ...place });
  if (made && edit.status && edit.status !== 2) await act('edit_task', { task: made.id, by: person(), ...edit });
  look();
}

function showColumn(node, column) {
  node.firstChild.replaceChildren(column.title, element('small', { textContent: column.tasks.length }));
  if (column.color) node.firstChild.style.borderTopColor = column.color;
  const list = node.querySelector('.cards');
  const scrolled = list.scrollTop;
  const old = new Map([...list.children].map((child) => [child.dataset.id, child]));
  list.replaceChildren(...column.tasks.map((task) => {
    const seen = JSON.stringify(task);
    const kept = old.get(String(task.id));
    if (kept && known.get(task.id) === seen) return kept;
    const made = card(portal, task, group === null);
    if (known.size && known.get(task.id) !== seen) made.classList.add('fresh');
    known.set(task.id, seen);
    return made;
  }));
  list.scrollTop = scrolled;
}

function show() {
  if (!portal || drag.active) return;
  const columns = columnsOf(portal, group, byId('columns').value);
  const kanban = byId('kanban');
  const nodes = new Map([...kanban.children].map((node) => [node.dataset.key, node]));
  const wanted = columns.map((column) => nodes.get(column.key) ?? columnNode(column));
  if (wanted.some((node, place) => kanban.children[place] !== node) || kanban.children.length !== wanted.length) {
    kanban.replaceChildren(...wanted);
  }
  columns.forEach((column, place) => showColumn(wanted[place], column));
}

async function drop(task, key) {
  const column = columnsOf(portal, group, byId('columns').value).find((one) => one.key === key);
  if (column.edit.stage) await act('move_to_stage', { task, by: person(), stage: column.edit.stage });
  else await act('edit_task', { task, by: person(), ...column.edit });
  await look();
}

const drag = new CardDrag(byId('kanban'), {
  open: (id) => { location.href = taskAddress(portal.tasks.find((task) => Number(task.id) === id)); },
  drop,
  ended: show,
});
byId('columns').value = group === null ? 'status' : 'stage';
byId('columns').disabled = group === null;
byId('columns').onchange = show;

const look = follow('/sandbox/portal', (seen) => {
  portal = seen;
  document.title = groupOf(portal, group)?.name ?? 'Tasks';
  showProjects();
  fillPersonList(byId('person'), portal);
  show();
});
