// SPDX-License-Identifier: GPL-3.0-or-later
// The 16 colours of a sticky note in Miro's order, as the board draws them.

export const COLORS = {
  gray: '#f5f6f8', light_yellow: '#fff9b1', yellow: '#f5d128', orange: '#ff9d48',
  light_green: '#d5f692', green: '#d0e17a', dark_green: '#93d275', cyan: '#67c6c0',
  light_pink: '#ffcee0', pink: '#ea94bb', violet: '#b384bb', red: '#f16c7f',
  light_blue: '#a6ccf5', blue: '#23bfe7', dark_blue: '#7b92ff', black: '#000000',
};

/** What lies ready at the side: one of each kind that the default rules know, and one that they don't. */
export const READY = ['light_yellow', 'red', 'light_green', 'light_blue', 'violet'];
