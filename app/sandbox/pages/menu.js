// SPDX-License-Identifier: GPL-3.0-or-later
// The small toolbar above the selected sticky: colours, copy, remove.

import { COLORS } from './colors.js';
import { act, element } from './sandbox.js';

const GAP = 14;

export class Menu {
  constructor(node, { board, view, camera, selection, select, again }) {
    Object.assign(this, { node, board, view, camera, selection, select, again });
    this.swatches = Object.entries(COLORS).map(([color, hex]) => {
      const swatch = element('button', { className: 'swatch', title: color.replace('_', ' '), data: { color } });
      swatch.style.backgroundColor = hex;
      swatch.onclick = () => this.#do('recolour', { color });
      return swatch;
    });
    const copy = element('button', { textContent: 'Copy', title: 'Duplicate (Ctrl+D)' });
    copy.onclick = () => this.#do('duplicate', {});
    const remove = element('button', { textContent: 'Remove', className: 'danger', title: 'Remove (Del)' });
    remove.onclick = () => this.remove();
    node.append(...this.swatches, copy, remove);
  }

  async #do(action, fields) {
    const done = await act(action, { board: this.board, item: this.selection.id, ...fields });
    await this.again();
    if (done?.id) this.select(done.id);
  }

  duplicate() {
    return this.#do('duplicate', {});
  }

  remove() {
    return this.#do('remove', {});
  }

  show() {
    const item = this.view.items.get(this.selection.id);
    this.node.hidden = !item || !this.view.isMovable(item.id);
    for (const swatch of this.swatches) {
      swatch.hidden = !item?.color;
      swatch.classList.toggle('current', swatch.dataset.color === item?.color);
    }
    this.place();
  }

  place() {
    const item = this.view.items.get(this.selection.id);
    if (!item || this.node.hidden) return;
    const half = this.node.offsetWidth / 2 + 8;
    const at = this.camera.toWindow(item.x + item.width / 2, item.y);
    this.node.style.left = `${Math.min(innerWidth - half, Math.max(half, at.x))}px`;
    this.node.style.top = `${Math.max(this.node.offsetHeight + 8, at.y - GAP)}px`;
  }
}
