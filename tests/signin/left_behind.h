// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http.h"

#include <QSet>
#include <QString>
#include <QTimer>

namespace bridge::signintest {

/// Whether somebody looks for secrets in what the tests leave behind (test_window_secrets.py): then the windows'
/// folders stay.
[[nodiscard]] bool isLeftBehind();

/// Notes what is secret in a request to a service and in its answer: tokens, codes, client secrets, a webhook's code.
/// Goes to the file that BRIDGE_SECRETS names, a line each, what it is before it; without it nothing is noted.
void noteSecrets(const HttpRequest& request, const HttpResponse& answer);

/// Every text that could be read in the program's windows while this lives. In the end it is a file in `folder`, if
/// somebody looks for secrets there.
class ShownTexts final : public QObject
{
    Q_OBJECT

public:
    explicit ShownTexts(QString folder);
    ~ShownTexts() override;

private:
    void look();

    QString m_folder;
    QSet<QString> m_texts;
    QTimer m_again;
};

} // namespace bridge::signintest
