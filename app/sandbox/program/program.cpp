// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/program/program.h"

#include "app/sandbox/board_file.h"
#include "app/sandbox/program/demo_portal.h"
#include "app/sandbox/program/start_line.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkReply>
#include <QSaveFile>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Configuration, u"%1 can't be read: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

/// `place` before what is wrong, so that the person knows which file to mend.
Error in(const QString& path, const Error& error)
{
    return {ErrorKind::Configuration, u"%1: %2"_s.arg(path, error.detail)};
}

bool isLoopback(const QUrl& url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/// What the app has registered with a service.
QUrl redirectAddress(const Arguments& arguments, const QString& path)
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(arguments.redirectPort).arg(path));
}

} // namespace

Result<Json> Program::start(const Arguments& arguments)
{
    if (Result<> opened = m_miroFront.open(arguments.miroPort); !opened)
        return tl::unexpected(opened.error());
    if (Result<> opened = m_bitrix24Front.open(arguments.bitrix24Port); !opened)
        return tl::unexpected(opened.error());
    SandboxOptions options;
    options.realLimits = arguments.realLimits;
    options.miroUrl = m_miroFront.url();
    options.bitrix24Url = m_bitrix24Front.url();
    options.miro.redirectUris = {redirectAddress(arguments, u"/miro"_s)};
    options.bitrix24.handlerUrl = redirectAddress(arguments, u"/bitrix24"_s);
    m_sandbox.emplace(m_clock, options);
    m_stateFile = arguments.stateFile;

    const bool goesOn = !m_stateFile.isEmpty() && QFile::exists(m_stateFile);
    if (Result<> filled = goesOn ? readState() : fill(arguments.boardFile); !filled)
        return tl::unexpected(filled.error());
    if (Result<> read = readFaults(arguments.faultFile); !read)
        return tl::unexpected(read.error());
    const Json line = startLine(*m_sandbox);
    if (Result<> saved = save(); !saved)
        return tl::unexpected(saved.error());

    m_site.emplace(*m_sandbox);
    m_miroFront.setHandler([this](const HttpRequest& request) { return m_site->handle(Service::Miro, request); });
    m_miroFront.setVerbRefusal(MiroService::refusedVerb());
    m_bitrix24Front.setHandler(
        [this](const HttpRequest& request) { return m_site->handle(Service::Bitrix24, request); });
    deliverEvents();
    return line;
}

Result<> Program::fill(const QString& boardFile)
{
    BoardFile file;
    file.name = u"Board"_s;
    if (!boardFile.isEmpty()) {
        Result<QByteArray> content = contentOf(boardFile);
        if (!content)
            return tl::unexpected(content.error());
        content->replace("{portal}", m_bitrix24Front.url().toEncoded());
        const Result<BoardFile> read = parseJson(*content).and_then(boardFromJson);
        if (!read)
            return tl::unexpected(in(boardFile, read.error()));
        file = *read;
    }
    fillPortal(m_sandbox->bitrix24(), file);
    return fillBoard(m_sandbox->miro(), file).map([](const BoardId&) {});
}

Result<> Program::readState()
{
    const Result<QByteArray> content = contentOf(m_stateFile);
    if (!content)
        return tl::unexpected(content.error());
    return parseJson(*content)
        .and_then([this](const Json& state) { return m_sandbox->restore(state); })
        .map_error([this](const Error& error) { return in(m_stateFile, error); });
}

Result<> Program::readFaults(const QString& faultFile)
{
    if (faultFile.isEmpty())
        return {};
    const Result<QByteArray> content = contentOf(faultFile);
    if (!content)
        return tl::unexpected(content.error());
    return parseJson(*content)
        .and_then(Faults::fromJson)
        .map([this](Faults faults) { m_sandbox->setFaults(std::move(faults)); })
        .map_error([&](const Error& error) { return in(faultFile, error); });
}

void Program::deliverEvents()
{
    // The portal delivers an online event once and looks at no answer. A simulated one leaves this machine alone.
    m_sandbox->bitrix24().setEventHook([this](const QUrl& handler, const QByteArray& body) {
        if (!isLoopback(handler))
            return;
        QNetworkRequest request(handler);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        QNetworkReply* reply = m_network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    });
}

Result<> Program::save()
{
    if (m_stateFile.isEmpty())
        return {};
    const QByteArray state = toBytes(m_sandbox->state());
    if (state == m_saved)
        return {};
    QSaveFile file(m_stateFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(state) != state.size() || !file.commit())
        return fail(ErrorKind::Configuration, u"%1 can't be written: %2"_s.arg(m_stateFile, file.errorString()));
    m_saved = state;
    return {};
}

} // namespace bridge::sandbox
