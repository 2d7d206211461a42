// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLatin1StringView>

#include <optional>

namespace bridge::diagnostics {

enum class Verdict : quint8 {
    Ok,
    Warning, ///< works, but will not for long, or not all of it
    Failed,
    Skipped, ///< could not be looked at, or is not set up; `measured` says which
};

/// One thing that was looked at. Its sentences are English; what a person wrote or is called stands in them
/// in “quotes” and nowhere else, so that it can be taken out.
struct Check {
    QString id{}; ///< stable, of lower-case words and dots: "miro.scopes"
    QString title{};
    Verdict verdict = Verdict::Ok;
    QString measured{}; ///< what was found, with its figures
    QString advice{}; ///< what a person does about it; empty when there is nothing to do
    /// What a button does about it, a word of `repair` below; empty when only the advice helps.
    QString repair{};
    std::optional<ErrorKind> kind{}; ///< why it failed, where an error said so

    friend bool operator==(const Check&, const Check&) = default;
};

[[nodiscard]] QString verdictWord(Verdict verdict); ///< "ok", "warning", "failed", "skipped"

/// The words of Check::repair.
namespace repair {
inline constexpr QLatin1StringView signInMiro("sign_in_miro");
inline constexpr QLatin1StringView signInBitrix24("sign_in_bitrix24");
inline constexpr QLatin1StringView editProfile("edit_profile");
inline constexpr QLatin1StringView openMapping("open_mapping");
inline constexpr QLatin1StringView openFolder("open_folder"); ///< the profile's
inline constexpr QLatin1StringView checkAgain("check_again");
} // namespace repair

} // namespace bridge::diagnostics
