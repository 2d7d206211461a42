// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDir>
#include <QLockFile>

#include <memory>

namespace bridge::storage {

/// One writer per profile: held as long as the object lives. A lock that a killed process left behind is
/// taken over.
class ProfileLock
{
public:
    /// Does not wait. Conflict names the program that holds the lock; Storage when the folder can't be written.
    [[nodiscard]] static Result<std::unique_ptr<ProfileLock>> acquire(const QDir& profileFolder);

private:
    explicit ProfileLock(const QString& path)
        : m_file(path)
    {
    }

    QLockFile m_file;
};

} // namespace bridge::storage
