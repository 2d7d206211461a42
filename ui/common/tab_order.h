// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace bridge::ui {

/// Moves the focus of `window` to the next or the previous control as an eye reads it: in the order of its layouts,
/// splitters and tabs, whatever the order in which the controls were made, and round at the end. It is what a window
/// does in focusNextPrevChild(); Qt's own chain would have to be mended whenever a row comes or goes. False when there
/// is nothing to go to.
bool focusByLayout(QWidget& window, bool next);

/// A dialog whose Tab goes by its layout.
class OrderedDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool next) override { return focusByLayout(*this, next); }
};

} // namespace bridge::ui
