// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/start_options.h"

namespace bridge::gui {

using namespace Qt::StringLiterals;

namespace {

const QString help = uR"(boardbridge [--profile DIR]

Keeps Miro boards and Bitrix24 in step, in a window.

  --profile DIR   the folder with profile.json, or the id of a profile that “boardbridge-cli profiles” lists
                  (default: the platform's application data folder)
  --help          this text
  --version       the version
)"_s;

} // namespace

Result<StartOptions> parseStartOptions(const QStringList& arguments, const QString& version)
{
    const QString profile = u"--profile"_s;
    StartOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == "--help"_L1 || argument == "-h"_L1)
            return StartOptions{.text = help};
        if (argument == "--version"_L1)
            return StartOptions{.text = u"boardbridge %1\n"_s.arg(version)};
        if (argument.startsWith(profile + u'='))
            options.profileFolder = argument.sliced(profile.size() + 1);
        else if (argument == profile && i + 1 < arguments.size())
            options.profileFolder = arguments[++i];
        else if (argument == profile)
            return fail(ErrorKind::Configuration, u"--profile needs a folder. See boardbridge --help."_s);
        else
            return fail(ErrorKind::Configuration, u"“%1” is not known. See boardbridge --help."_s.arg(argument));
    }
    return options;
}

} // namespace bridge::gui
