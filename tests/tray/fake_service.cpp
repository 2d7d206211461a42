// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/fake_service.h"

namespace bridge::traytest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto name = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;

} // namespace

FakeService::FakeService(const QStringList& capabilities)
    : FakeDesktop(name, path, [capabilities] { return new Notifications(capabilities); })
{
}

QList<Note> FakeService::notes() const
{
    return run([this] { return qobject_cast<Notifications*>(object())->notes(); });
}

void FakeService::open(const Note& note) const
{
    signal(path, name, u"ActionInvoked"_s, {note.id, u"default"_s});
}

} // namespace bridge::traytest
