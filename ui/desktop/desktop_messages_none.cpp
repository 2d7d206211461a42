// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_messages.h"

namespace bridge::ui {

// These systems' messages belong to the tray icon, and Qt's own do there what they should.
DesktopMessages::DesktopMessages(QObject* parent)
    : QObject(parent)
{
}

DesktopMessages::~DesktopMessages() = default;

void DesktopMessages::show(int key, const Message&)
{
    Q_EMIT refused(key);
}

void DesktopMessages::withdraw(int) { }
void DesktopMessages::onAction(quint32, const QString&) { }
void DesktopMessages::onToken(quint32, const QString&) { }
void DesktopMessages::onClosed(quint32) { }
void DesktopMessages::forget() { }

} // namespace bridge::ui
