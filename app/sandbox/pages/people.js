// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who in the portal, and who the person at the page is.

import { element } from './sandbox.js';

const KEY = 'sandbox-person';
const FACES = ['#3a5ccc', '#1f8a70', '#b5652a', '#8a4fbf', '#b23a6b', '#4a6a80'];

export function nameOf(portal, id) {
  return portal.users.find((user) => Number(user.id) === Number(id))?.name ?? '';
}

export function face(portal, id) {
  const name = nameOf(portal, id);
  const initials = name.split(' ').map((word) => [...word][0] ?? '').join('').slice(0, 2);
  const made = element('span', { className: 'face', textContent: initials, title: name });
  made.style.background = FACES[Number(id) % FACES.length];
  return made;
}

/** The user whose hands these are; at first the second one, as the first is who the sync signs in as. */
export function person() {
  return Number(sessionStorage.getItem(KEY) ?? 2);
}

export function fillPersonList(select, portal) {
  const options = portal.users.map((user) => element('option', { value: user.id, textContent: user.name }));
  if (select.children.length === options.length) return;
  select.replaceChildren(...options);
  const known = portal.users.some((user) => Number(user.id) === person());
  select.value = String(known ? person() : portal.users[0]?.id);
  sessionStorage.setItem(KEY, select.value);
  select.onchange = () => sessionStorage.setItem(KEY, select.value);
}
