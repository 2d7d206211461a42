// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/sync/side.h"

#include <QWidget>

class QLineEdit;

namespace bridge::ui {

/// Takes an access token of Miro's or the address of a Bitrix24 webhook, for who doesn't want to register
/// an app.
class PastePage final : public QWidget
{
    Q_OBJECT

public:
    PastePage(sync::Side service, QWidget* parent);
    void clear();

Q_SIGNALS:
    void pasted(const bridge::Secret& secret);
    void back();

private:
    QLineEdit* m_field;
};

} // namespace bridge::ui
