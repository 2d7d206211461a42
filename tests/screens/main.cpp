// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page and dialog of the window into PNG files, and a contact sheet of them. Without a network:
// whatever tries one makes this fail.
#include "tests/screens/catalogue.h"
#include "tests/screens/offline.h"
#include "tests/screens/sheet.h"
#include "tests/screens/stage.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bridge;
using screens::Shot;

namespace {

struct Request {
    QDir folder{};
    QStringList wanted{}; ///< parts of the names to draw; empty = all
    bool all = false;
    bool guide = false;
    QString batch{}; ///< what this process draws itself; empty = it starts one for each
};

std::optional<Request> parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"DIR"_s, u"where the pictures go (default: screens)"_s, u"[DIR]"_s);
    parser.addPositionalArgument(u"PART"_s, u"draw what has this in its name"_s, u"[PART…]"_s);
    const QCommandLineOption all(u"all"_s, u"every scheme, language, scale and size of each screen"_s);
    const QCommandLineOption guide(u"guide"_s, u"the pictures of the user's guide, without a sheet"_s);
    const QCommandLineOption batch(u"batch"_s, u"of one process"_s, u"scale.language"_s);
    parser.addOptions({all, guide, batch});
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments) || parser.isSet(help)) {
        std::fprintf(stderr, "%s\n%s", qPrintable(parser.errorText()), qPrintable(parser.helpText()));
        return std::nullopt;
    }
    const QStringList given = parser.positionalArguments();
    return Request{.folder = QDir(given.value(0, u"screens"_s)),
        .wanted = given.mid(1),
        .all = parser.isSet(all),
        .guide = parser.isSet(guide),
        .batch = parser.value(batch)};
}

std::vector<Shot> matching(std::vector<Shot> shots, const QStringList& wanted)
{
    std::erase_if(shots, [&](const Shot& shot) {
        return !wanted.isEmpty() && std::ranges::none_of(wanted, [name = shot.fileName()](const QString& part) {
            return name.contains(part);
        });
    });
    return shots;
}

std::vector<Shot> shotsOf(const Request& request)
{
    if (request.guide)
        return screens::guideShots();
    QStringList names;
    for (const screens::Screen& screen : screens::allScreens())
        names << screen.name;
    auto shots = request.all ? std::vector<Shot>() : matching(screens::usualShots(names), request.wanted);
    // A name in full may be one that is not among the usual.
    return shots.empty() ? matching(screens::everyShot(names), request.wanted) : shots;
}

bool draw(const screens::Screen& screen, const Shot& shot, const QDir& folder)
{
    screens::Stage stage(screen, screens::sizeOf(shot.room));
    const QString path = folder.filePath(shot.fileName());
    const bool saved = stage.surface().grab().save(path, "PNG", 0); // 0 = as small as it gets
    if (!saved)
        std::fprintf(stderr, "%s can't be written\n", qPrintable(path));
    return saved;
}

QtMessageHandler usualHandler = nullptr;

/// A platform without a screen complains that it can't take a window's smallest size.
void sayNothingOfSizeHints(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.contains("propagateSizeHints"_L1))
        usualHandler(type, context, text);
}

int drawBatch(const Request& request)
{
    usualHandler = qInstallMessageHandler(sayNothingOfSizeHints);
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    ui::Theme theme(*application);
    ui::Language language;
    bool good = screens::networkIsRefused();
    if (!good)
        std::fprintf(stderr, "The network can't be refused on this system\n");
    const auto all = screens::allScreens();
    for (const Shot& shot : shotsOf(request)) {
        if (shot.batch() != request.batch)
            continue;
        if (theme.scheme() != shot.scheme)
            theme.force(shot.scheme);
        if (language.word() != shot.language)
            language.use(shot.language);
        good = draw(*std::ranges::find(all, shot.screen, &screens::Screen::name), shot, request.folder) && good;
    }
    for (const QString& attempt : screens::networkAttempts())
        std::fprintf(stderr, "The network was asked for: %s\n", qPrintable(attempt));
    return good && screens::networkAttempts().isEmpty() ? 0 : 1;
}

/// One process for each batch, as many at a time as there are processors.
bool drawAll(const QStringList& batches)
{
    bool good = true;
    std::vector<std::unique_ptr<QProcess>> running;
    const auto finishFirst = [&] {
        running.front()->waitForFinished(-1);
        good = good && running.front()->exitStatus() == QProcess::NormalExit && running.front()->exitCode() == 0;
        running.erase(running.begin());
    };
    for (const QString& batch : batches) {
        if (int(running.size()) >= QThread::idealThreadCount())
            finishFirst();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(batch.section(u'.', 0, 0).toInt() / 100));
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(
            QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1) << u"--batch"_s << batch);
        running.push_back(std::move(process));
    }
    while (!running.empty())
        finishFirst();
    return good;
}

bool writeSheet(const QDir& folder, const std::vector<Shot>& shots)
{
    QFile file(folder.filePath(u"index.html"_s));
    return file.open(QIODevice::WriteOnly) && file.write(screens::contactSheet(shots).toUtf8()) > 0;
}

int drawEverything(const Request& request)
{
    QElapsedTimer timer;
    timer.start();
    const std::vector<Shot> shots = shotsOf(request);
    QStringList batches;
    for (const Shot& shot : shots) {
        if (!batches.contains(shot.batch()))
            batches << shot.batch();
    }
    if (shots.empty() || !request.folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "%s\n", shots.empty() ? "No screen has such a name" : "The folder can't be made");
        return 2;
    }
    const bool good = drawAll(batches) && (request.guide || writeSheet(request.folder, shots));
    std::printf("%zu pictures in %.1f s\n", shots.size(), double(timer.elapsed()) / 1000);
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const auto request = parse(QCoreApplication::arguments());
    if (!request)
        return 2;
    return request->batch.isEmpty() ? drawEverything(*request) : drawBatch(*request);
}
