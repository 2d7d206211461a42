// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/logged_store.h"

#include "core/diagnostics/log_file.h"

namespace bridge::composition {

using namespace Qt::StringLiterals;
using diagnostics::Event;
using diagnostics::LogLine;

namespace {

/// The profile's id, which stands before it, is a person's choice and stays out of the log.
QString serviceOf(const QString& key)
{
    return key.section(u'/', -1);
}

Result<> told(Result<> done, Event event, const QString& key)
{
    const QString service = serviceOf(key);
    if (service == "check"_L1)
        return done; // an entry that only tries the keychain
    LogLine line(done ? event : Event::SignInNotStored);
    line.with("service"_L1, service);
    record(done ? line : line.with(done.error()), done ? QtInfoMsg : QtWarningMsg);
    return done;
}

} // namespace

Result<> LoggedStore::write(const QString& key, const Secret& value)
{
    return told(m_store.write(key, value), Event::SignInStored, key);
}

Result<> LoggedStore::remove(const QString& key)
{
    return told(m_store.remove(key), Event::SignInForgotten, key);
}

} // namespace bridge::composition
