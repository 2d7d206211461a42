// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard on the board: pan, zoom, select, drag into frames, write, remove.

import { center } from './board_view.js';
import { act } from './sandbox.js';

const CLICK_PX = 4; // less than that is a click, not a drag
const KEY_PAN = 60;

export class Hands {
  constructor(desk, parts) {
    Object.assign(this, { desk, ...parts, drag: null });
    desk.addEventListener('pointerdown', (event) => this.#down(event));
    desk.addEventListener('pointermove', (event) => this.#move(event));
    desk.addEventListener('pointerup', (event) => this.#up(event));
    desk.addEventListener('pointercancel', () => this.#drop());
    desk.addEventListener('dblclick', (event) => this.#doubleClick(event));
    desk.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    document.addEventListener('keydown', (event) => this.#key(event));
  }

  #itemAt(event) {
    // A captured pointer's events name the desk, not what lies under the pointer.
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const id = under?.closest('.sticky, .card')?.dataset.id ?? '';
    return this.view.items.has(id) ? id : '';
  }

  #down(event) {
    if (event.target.tagName === 'TEXTAREA' || event.button > 1) return;
    document.activeElement?.blur();
    const id = event.button === 0 ? this.#itemAt(event) : '';
    this.select(id);
    this.desk.setPointerCapture(event.pointerId);
    const item = this.view.items.get(id);
    this.drag = {
      id: this.view.isMovable(id) ? id : '', x: event.clientX, y: event.clientY, moved: false,
      from: item && { x: item.x, y: item.y },
    };
  }

  #move(event) {
    if (!this.drag) return;
    const dx = event.clientX - this.drag.x;
    const dy = event.clientY - this.drag.y;
    if (!this.drag.moved && Math.hypot(dx, dy) < CLICK_PX) return;
    this.drag.moved = true;
    if (!this.drag.id) {
      this.desk.classList.add('panning');
      this.camera.pan(dx, dy);
      Object.assign(this.drag, { x: event.clientX, y: event.clientY });
      return;
    }
    const { id, from } = this.drag;
    this.view.held = id;
    this.view.nodes.get(id)?.classList.add('dragged');
    if (!this.view.items.has(id)) return this.#drop(); // somebody removed it meanwhile
    this.view.moveTo(id, from.x + dx / this.camera.zoom, from.y + dy / this.camera.zoom);
    this.view.markTarget(center(this.view.items.get(id)));
    this.menu.place();
  }

  async #up() {
    const drag = this.drag;
    const item = this.view.items.get(drag?.id);
    if (drag?.moved && item) {
      const to = center(item);
      await act('move', { board: this.board, item: drag.id, ...to });
    }
    this.#drop();
    if (drag?.moved && drag.id) await this.again();
  }

  #drop() {
    this.view.nodes.get(this.view.held)?.classList.remove('dragged');
    this.view.held = '';
    this.view.markTarget(null);
    this.desk.classList.remove('panning');
    this.drag = null;
  }

  #doubleClick(event) {
    const id = this.#itemAt(event);
    if (id) this.editor.open(id);
    else this.addSticky('light_yellow', this.camera.toBoard(event.clientX, event.clientY));
  }

  #wheel(event) {
    event.preventDefault();
    // Two fingers pan, as they send both directions or small steps; a wheel and a pinch zoom.
    const pinch = event.ctrlKey;
    const fingers = !pinch && (event.deltaX !== 0 || Math.abs(event.deltaY) < 40);
    if (fingers) this.camera.pan(-event.deltaX, -event.deltaY);
    else this.camera.zoomAt(event.clientX, event.clientY, Math.exp(-event.deltaY / (pinch ? 100 : 500)));
  }

  #key(event) {
    if (event.target.closest('textarea, input')) return;
    const pans = { ArrowLeft: [KEY_PAN, 0], ArrowRight: [-KEY_PAN, 0], ArrowUp: [0, KEY_PAN], ArrowDown: [0, -KEY_PAN] };
    const { id } = this.selection;
    if (pans[event.key]) this.camera.pan(...pans[event.key]);
    else if (event.key === '+') this.camera.zoomBy(1.25);
    else if (event.key === '-') this.camera.zoomBy(0.8);
    else if (event.key === '1') this.camera.fit(this.view.boxes());
    else if (event.key === 'Escape') this.select('');
    else if (id && event.key === 'Enter') this.editor.open(id);
    else if (id && (event.key === 'Delete' || event.key === 'Backspace')) this.menu.remove();
    else if (id && event.key === 'd' && event.ctrlKey) this.menu.duplicate();
    else return;
    event.preventDefault();
  }
}
