// SPDX-License-Identifier: GPL-3.0-or-later
// Writing on a sticky: a text field in its place, kept when it loses the focus, given up with Escape.

import { act, element } from './sandbox.js';

export class Editor {
  constructor({ board, view, again }) {
    Object.assign(this, { board, view, again });
  }

  open(id) {
    const node = this.view.nodes.get(id);
    const item = this.view.items.get(id);
    if (!item?.color || item.locked || node.querySelector('textarea')) return;
    const text = node.querySelector('.text');
    const field = element('textarea', { value: item.text, spellcheck: false });
    field.style.fontSize = text.style.fontSize;
    text.replaceWith(field);
    field.focus();
    field.select();
    field.onkeydown = (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') field.value = item.text;
      if (event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)) field.blur();
    };
    field.onblur = () => this.#close(id, node, field, item.text);
  }

  async #close(id, node, field, before) {
    field.onblur = null;
    const text = field.value.trimEnd();
    field.remove();
    node.seen = '';
    this.view.show(this.view.board); // draws the old text again, should the new one be refused
    if (text !== before) await act('edit_text', { board: this.board, item: id, text });
    await this.again();
  }
}
