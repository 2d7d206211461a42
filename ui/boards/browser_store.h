// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bridge::ui {

/// Where a browser view keeps what its sites remember of a person: a folder that lasts, and that a sign-out leaves
/// behind for a new one. The engine forgets some things when it likes and others never; an empty folder is empty.
class BrowserStore
{
public:
    explicit BrowserStore(QString folder); ///< made when it is first needed

    [[nodiscard]] QString name() const; ///< of the folder in use, another one after each renew()
    [[nodiscard]] QString path() const;
    void renew();
    void removeOld() const; ///< what renew() left; what the engine still holds open stays until the next time

private:
    QString m_folder;
    int m_number = 0;
};

} // namespace bridge::ui
