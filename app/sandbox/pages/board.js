// SPDX-License-Identifier: GPL-3.0-or-later
// The live board: the demo's Miro.

import { BoardView } from './board_view.js';
import { Camera } from './camera.js';
import { COLORS, READY } from './colors.js';
import { Editor } from './editor.js';
import { Hands } from './hands.js';
import { Menu } from './menu.js';
import { act, element, follow } from './sandbox.js';

const byId = (id) => document.getElementById(id);
const board = decodeURIComponent(location.pathname.split('/')[3] ?? '');
const wanted = new URLSearchParams(location.search).get('moveToWidget') ?? '';

const view = new BoardView(document);
const selection = { id: '' };
let shown = false;

function select(id) {
  view.nodes.get(selection.id)?.classList.remove('selected');
  selection.id = view.items.has(id) ? id : '';
  view.nodes.get(selection.id)?.classList.add('selected');
  menu.show();
}

const camera = new Camera(byId('desk'), byId('world'), ({ zoom }) => {
  byId('percent').textContent = `${Math.round(zoom * 100)} %`;
  menu.place();
});
const menu = new Menu(byId('menu'), { board, view, camera, selection, select, again: () => look() });
const editor = new Editor({ board, view, again: () => look() });

async function addSticky(color, at) {
  const made = await act('add_sticky', { board, text: '', color, ...at });
  if (!made) return;
  await look();
  select(made.id);
  editor.open(made.id);
}

new Hands(byId('desk'), { board, view, camera, selection, select, editor, menu, addSticky, again: () => look() });

byId('tools').append(...READY.map((color) => {
  const button = element('button', { className: 'swatch', title: `New sticky, ${color.replace('_', ' ')}` });
  button.style.backgroundColor = COLORS[color];
  button.onclick = () => addSticky(color, camera.toBoard(byId('desk').clientWidth / 2, byId('desk').clientHeight / 2));
  return button;
}));
byId('in').onclick = () => camera.zoomBy(1.25);
byId('out').onclick = () => camera.zoomBy(0.8);
byId('fit').onclick = () => camera.fit(view.boxes());

function showFirst() {
  shown = true;
  const target = view.items.get(wanted);
  camera.fit(target ? [{ x: target.x - 500, y: target.y - 300, width: 1200, height: 830 }] : view.boxes());
  select(wanted);
}

const look = follow(`/sandbox/board?id=${encodeURIComponent(board)}`, (seen) => {
  document.title = seen.name;
  byId('name').textContent = seen.name;
  view.show(seen);
  if (!shown) showFirst();
  select(selection.id);
});
window.addEventListener('resize', () => menu.place());
