// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the portal's BB-code that the sandbox shows: links, bold, italic. Never makes markup from text.

import { element } from './sandbox.js';

const PIECE = /\[url=([^\]]+)\]([^[]*)\[\/url\]|\[url\]([^[]*)\[\/url\]|\[(b|i)\]([^[]*)\[\/\4\]|(https?:\/\/[^\s[\]<>"]+)/gi;

function anchor(href, text) {
  const safe = /^https?:\/\//i.test(href) || href.startsWith('/');
  return safe ? element('a', { href, textContent: text, target: '_blank', rel: 'noreferrer' }) : text;
}

export function richText(text) {
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(PIECE)) {
    parts.push(text.slice(end, found.index));
    end = found.index + found[0].length;
    const [, href, label, bare, style, styled, address] = found;
    if (style) parts.push(element(style.toLowerCase(), { textContent: styled }));
    else parts.push(anchor(href ?? bare ?? address, label || bare || href || address));
  }
  return [...parts, text.slice(end)];
}
