// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a board and keeps the drawing in step with it: what stays is moved and repainted, never made anew.

import { element } from './sandbox.js';

const SVG = 'http://www.w3.org/2000/svg';
const DARK = ['black'];

/** Letters as large as the note and its longest word allow: an estimate, which is quick for a thousand of them. */
function letterSize(item) {
  const letters = Math.max(12, item.text.length) + 14 * (item.text.split('\n').length - 1);
  const width = item.width - 28;
  const height = item.height - (item.tags.length ? 66 : 34);
  const longest = Math.max(...item.text.split(/[\s/]+/).map((word) => word.length));
  return Math.max(9, Math.min(26, Math.sqrt((width * height) / (letters * 0.95)), width / (Math.max(longest, 4) * 0.64)));
}

function place(node, item) {
  node.style.left = `${item.x}px`;
  node.style.top = `${item.y}px`;
  node.style.width = `${item.width}px`;
  node.style.height = `${item.height}px`;
}

export function center(item) {
  return { x: item.x + item.width / 2, y: item.y + item.height / 2 };
}

/** Where the line from the middle of `item` towards a point leaves it. */
function border(item, towards) {
  const from = center(item);
  const dx = towards.x - from.x;
  const dy = towards.y - from.y;
  const share = Math.min(item.width / 2 / Math.abs(dx || 1e-9), item.height / 2 / Math.abs(dy || 1e-9));
  return { x: from.x + dx * share, y: from.y + dy * share };
}

export class BoardView {
  constructor(root) {
    this.frames = root.querySelector('#frames');
    this.stickies = root.querySelector('#stickies');
    this.lines = root.querySelector('#lines');
    this.nodes = new Map(); // id → element
    this.items = new Map(); // id → what the board says
    this.held = ''; // the item in the person's hand, which the board must not move
  }

  show(board) {
    const first = this.items.size === 0;
    this.items = new Map();
    for (const frame of board.frames) this.#draw(frame, this.frames, this.#frame);
    for (const sticky of board.stickies) this.#draw(sticky, this.stickies, this.#sticky, !first);
    for (const card of board.cards) {
      this.#draw({ ...card, text: `${card.title}\n${card.description}`.trim(), color: '' }, this.stickies, this.#sticky);
    }
    for (const [id, node] of this.nodes) {
      if (this.items.has(id)) continue;
      node.remove();
      this.nodes.delete(id);
    }
    this.board = board;
    this.drawLines();
  }

  #draw(item, parent, paint, mayBeFresh = false) {
    this.items.set(item.id, item);
    let node = this.nodes.get(item.id);
    if (!node) {
      node = element('div', { data: { id: item.id } });
      if (mayBeFresh) node.classList.add('fresh');
      this.nodes.set(item.id, node);
      parent.append(node);
    }
    if (this.held !== item.id) place(node, item);
    const seen = JSON.stringify({ ...item, x: 0, y: 0 });
    if (node.seen === seen || node.querySelector('textarea')) return;
    node.seen = seen;
    paint(node, item);
  }

  #frame(node, frame) {
    node.classList.add('frame');
    node.replaceChildren(element('h2', { textContent: frame.title }));
  }

  #sticky(node, item) {
    node.classList.add(item.color ? 'sticky' : 'card');
    node.classList.toggle('dark', DARK.includes(item.color));
    if (item.color) node.style.backgroundColor = item.hex;
    const [title, ...rest] = item.text.split('\n');
    const text = element('div', { className: 'text' }, rest.length ? element('b', { textContent: title }) : title,
      ...rest.map((line) => `\n${line}`));
    text.style.fontSize = `${letterSize(item)}px`;
    const tags = item.tags.map((tag) => element('span', { className: 'chip', textContent: tag.title ?? tag }));
    node.replaceChildren(text, tags.length ? element('div', { className: 'tags' }, ...tags) : '',
      item.locked ? element('span', { className: 'lock', textContent: '🔒', title: 'Locked' }) : '');
    node.title = item.modifiedBy ? `Last changed by ${item.modifiedBy}` : '';
  }

  drawLines() {
    const paths = [];
    for (const line of this.board.connectors) {
      const from = this.items.get(line.from);
      const to = this.items.get(line.to);
      if (!from || !to) continue;
      const start = border(from, center(to));
      const end = border(to, center(from));
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', `M${start.x} ${start.y} L${end.x} ${end.y}`);
      path.setAttribute('marker-end', 'url(#arrow)');
      paths.push(path);
    }
    this.lines.replaceChildren(...paths);
  }

  /** Puts an item somewhere at once, before the board knows. */
  moveTo(id, x, y) {
    Object.assign(this.items.get(id), { x, y });
    place(this.nodes.get(id), this.items.get(id));
    this.drawLines();
  }

  /** The frame under a point; marks it as the place where something would land. */
  markTarget(point) {
    let target = '';
    for (const frame of this.board.frames) {
      const inside = point && point.x >= frame.x && point.x <= frame.x + frame.width
        && point.y >= frame.y && point.y <= frame.y + frame.height;
      if (inside) target = frame.id;
    }
    for (const frame of this.board.frames) this.nodes.get(frame.id).classList.toggle('target', frame.id === target);
  }

  isMovable(id) {
    const item = this.items.get(id);
    return Boolean(item) && this.nodes.get(id).parentNode === this.stickies && !item.locked;
  }

  boxes() {
    return [...this.items.values()];
  }
}
