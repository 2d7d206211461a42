// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/left_behind.h"

#include "core/base/json.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrlQuery>

#include <set>

namespace bridge::signintest {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsRead = 200; ///< of a list

using Found = std::set<std::pair<QString, QString>>; ///< what it is, and the secret

void noteForm(const QUrlQuery& form, Found& found)
{
    for (const QString& field : {u"code"_s, u"client_secret"_s, u"refresh_token"_s, u"access_token"_s})
        found.emplace(field, form.queryItemValue(field, QUrl::FullyDecoded));
}

void noteTokens(const QByteArray& body, Found& found)
{
    const auto json = parseJson(body);
    if (!json || !json->is_object())
        return;
    for (const char* field : {"access_token", "refresh_token"}) {
        const auto value = json->find(field);
        if (value != json->end() && value->is_string())
            found.emplace(QString::fromLatin1(field), value->get<QString>());
    }
}

/// What stands on a widget itself, not what a person types into it.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.accessibleName(),
        widget.accessibleDescription()};
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget); field && !field->isReadOnly())
        return texts;
    texts << widget.property("text").toString();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget); text && text->isReadOnly())
        texts << text->toPlainText();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model()) {
        const QAbstractItemModel& model = *view->model();
        for (int row = 0; row < std::min(model.rowCount(), rowsRead); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
                    texts << model.index(row, column).data(role).toString();
            }
        }
    }
    return texts;
}

} // namespace

bool isLeftBehind()
{
    return qEnvironmentVariableIsSet("BRIDGE_SECRETS");
}

void noteSecrets(const HttpRequest& request, const HttpResponse& answer)
{
    if (!isLeftBehind())
        return;
    Found found;
    noteForm(QUrlQuery(request.url), found);
    noteForm(QUrlQuery(QString::fromUtf8(request.body)), found);
    noteTokens(answer.body, found);
    noteForm(QUrlQuery(QUrl(QString::fromLatin1(headerValue(answer.headers, "location")))), found);
    if (const QByteArray token = headerValue(request.headers, "authorization"); token.startsWith("Bearer "))
        found.emplace(u"bearer"_s, QString::fromLatin1(token.mid(7)));
    if (const QStringList parts = request.url.path().split(u'/'); parts.value(1) == u"rest"_s && parts.size() > 4)
        found.emplace(u"webhook"_s, parts[3]);
    QFile file(qEnvironmentVariable("BRIDGE_SECRETS"));
    if (!file.open(QIODevice::Append))
        qFatal("the secrets can't be noted");
    for (const auto& [kind, secret] : found) {
        if (!secret.isEmpty())
            file.write(u"%1 %2\n"_s.arg(kind, secret).toUtf8());
    }
}

ShownTexts::ShownTexts(QString folder)
    : m_folder(std::move(folder))
{
    connect(&m_again, &QTimer::timeout, this, &ShownTexts::look);
    if (isLeftBehind())
        m_again.start(std::chrono::milliseconds(50));
}

ShownTexts::~ShownTexts()
{
    if (!isLeftBehind())
        return;
    look();
    QFile file(QDir(m_folder).filePath(u"shown.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("what was shown can't be kept");
    file.write(QStringList(m_texts.cbegin(), m_texts.cend()).join(u'\n').toUtf8());
}

void ShownTexts::look()
{
    for (const QWidget* widget : QApplication::allWidgets()) {
        if (widget->isVisible()) {
            for (const QString& text : textsOf(*widget))
                m_texts.insert(text);
        }
    }
}

} // namespace bridge::signintest
