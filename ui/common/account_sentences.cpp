// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/core_text.h"

namespace bridge::ui {

/// As they stand in the sources of what signs in; a test finds those that are missing here.
const std::vector<const char*>& accountSentences()
{
    static const std::vector<const char*> sentences{
        // Answers of browsers, and codes
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The browser's answer holds no code: begin the sign-in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The answer does not belong to this sign-in to %1, so it was not used: begin again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The sign-in to %1 was refused (%2)."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "That is no code of %1: paste the whole address that the browser ended at, or the code in it."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Port %1 of this machine is in use by another program: end that one, or choose another port in the "
            "redirect address, here and where the app is registered."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Nobody answered in the browser in time: begin the sign-in to %1 again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The redirect address is not on this computer (as http://127.0.0.1:8788/ would be), so the answer can't "
            "come back by itself: paste the address that the browser ends at."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "This answer belongs to another sign-in and was not used. Begin again in BoardBridge."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "You can close this window and go back to BoardBridge."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "The sign-in was refused. You can close this window and go back to BoardBridge."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1: not an address like https://example.com"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "%1: %2://%3 is refused, only https is safe for a token (plain http for this machine only)"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "That is no portal's address: type its name, like acme, or its host, like acme.bitrix24.com."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "That is Bitrix24's own site: your portal's name stands before it, as in acme.bitrix24.com."),
        // What a sign-in lacks, and how it ends
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "To sign in to %1 with a browser, the profile needs the client id of your app: \"client_id\" in \"%2\"."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "To sign in to %1 with a browser, the profile needs the redirect address that the app has registered: "
            "\"redirect_url\" in \"%2\"."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "The portal %1 answered instead of %2, so its answer was not used: begin again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "To sign in to Bitrix24, the profile needs the portal's address: \"portal_url\" in \"bitrix24\"."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Nobody was signed in to Miro."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The stored sign-in to Miro could not be read, so it is removed but not revoked: uninstall the app from "
            "the team to end it everywhere."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Signed out of Miro. The pasted token still works elsewhere: remove it in the settings of the app that it "
            "was made for."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Signed out of Miro here, but the sign-in could not be revoked (%1): uninstall the app from the team to "
            "end it everywhere."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Signed out of Miro, and the sign-in is revoked."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Nobody was signed in to Bitrix24."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The stored sign-in to Bitrix24 could not be read, so it is removed but not made void: delete the local "
            "application or the webhook in the portal to end it everywhere."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Signed out of Bitrix24. The webhook still works elsewhere: delete it in the portal under Developer "
            "resources → Integrations."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Signed out of Bitrix24. The token ends by itself within an hour."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Signed out of Bitrix24 here, but the stored tokens could not be made void (%1): delete the local "
            "application in the portal to end them."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Signed out of Bitrix24, and what was stored opens nothing any more."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "This profile keeps no sign-in: the one to %1 is asked for at each start"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Bitrix24 can't be reached at %1, which is \"portal_url\" in profile.json"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The webhook belongs to the portal %1, but \"portal_url\" in profile.json says %2: correct it, or "
            "connect a webhook of that portal."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1's sign-in server answered without a token."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "%1 does not accept the app (%2): check the client id and the client secret, then sign in again."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "%1 does not let the app in (%2): check the subscription and the app's rights."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 no longer accepts the sign-in: sign in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 no longer accepts the sign-in (%2): sign in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1's sign-in server asks to wait."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1's sign-in server is out of order (HTTP %2)."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "%1 does not accept the code: it works once and not for long. Begin the sign-in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Miro is out of order (HTTP %1)."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Miro did not end the sign-in (HTTP %1)."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "%1 no longer accepts the sign-in, and it can't be renewed: sign in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Nobody is signed in to %1 any more: sign in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "BoardBridge ended while it renewed the sign-in to %1 (%2), before it could store what %1 answered: sign "
            "in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The network lost what %1 answered to a renewal, so the sign-in has ended: sign in again."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "The sign-in to %1 has ended, because it was not used for %2 days: sign in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The sign-in to %1 was renewed or ended elsewhere: a copy of it is in use on another computer, or it was "
            "revoked. Sign in again; each computer needs a sign-in of its own."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1's sign-in server gave no whole answer."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The sign-in can't be renewed, because the folder %1 can't be written: make it writable, and free some "
            "space if its disk is full."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Another program renews this sign-in and does not come to an end: try again later."),
        // The keychain
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "it is not a JSON object"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 must be a text that is not empty"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 must be a time (ISO 8601) or seconds since 1970"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The stored sign-in to %1 can't be used (%2): sign in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "What was pasted is no sign-in to %1 that can be used: %2."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "access_token is missing"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "webhook_url or access_token is missing"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "client_endpoint must be an https address"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "token_server must be an https address"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The sign-in belongs to the portal %1, but \"portal_url\" in profile.json says %2: correct it, or sign in "
            "to "
            "that portal."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "That is no Miro token: give the token alone, or JSON with access_token, on one line."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "That is no webhook of Bitrix24: its address looks like https://<portal>/rest/<user>/<code>/ and is shown "
            "under Developer resources → Inbound webhook."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "sign in to this computer again and restart BoardBridge, or have it ask for the sign-in at each start."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "start a Secret Service in this session (GNOME Keyring or KWallet, for example `gnome-keyring-daemon "
            "--unlock`) and try again, or have BoardBridge ask for the sign-in at each start."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The keychain is locked, so the sign-in can't be read or stored: unlock it and try again, or have "
            "BoardBridge ask for it at each start."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "There is no keychain to keep the sign-in safe: %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The keychain can't be used (%1): %2"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "This is too long for an entry of the keychain (%1 bytes, %2 at most); nothing was changed."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "The keychain did not answer within %1 seconds: unlock it and try again."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "What the keychain holds of this sign-in does not fit together: sign in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "This sign-in is longer than the keychain can hold (%1 kB at most); nothing was changed."),
        // Scopes
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "No board can be read, so nothing is kept in step."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Nothing can be written on a board: tasks get no stickies, and stickies no marks."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "No task can be read or written, so nothing is kept in step."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Projects have no names and can't be chosen from a list; tasks are still kept in step."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "People have no names: they are shown by their numbers."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Comments can't be found again or edited: a changed green sticky adds a second comment."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "No time can be looked up, booked or cancelled."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "No deal, lead or contact can be read or made."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Calls are not recorded."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The board has no tab of its own in a task."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Open the app's settings in Miro (Profile settings → Your apps), tick %1 under Permissions, install the "
            "app again, and sign in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Open the local application in Bitrix24 (Developer resources → Integrations), add these permissions: %1; "
            "then save, and sign in again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "Open the inbound webhook in Bitrix24 (Developer resources → Integrations), add these permissions: %1; "
            "then save. Its address stays."),
        // Profiles
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "A profile needs a name of at most %1 characters."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 can't be written: make it writable, then try again."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "The profile in the folder %1 calls itself %2: give both the same name."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The default profile has the id %1, too, and would share its sign-ins: duplicate this one under another "
            "id, then remove it."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "There is no profile “%1”, nor any other yet."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "There is no profile “%1”. There are: %2."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "“%1” can't be a profile's id: it takes up to %2 letters, digits, dashes, underscores and dots, no dot at "
            "either end, and no name of a device like “con”."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "There is a profile “%1” already: choose another id."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 exists already and stays as it is: name another file."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 can't be read: %2."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 is no profile: it is not JSON."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 is no valid profile: %2."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The window of that profile could not be started."),
        // The way to a service
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "its certificate is signed by nobody this computer trusts"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "its certificate is another host's"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "its certificate has expired, or the clock of this computer is wrong"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "its certificate is not valid yet, or the clock of this computer is wrong"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "its certificate was revoked"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "its certificate does not hold"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "the proxy %1 can't be reached"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "the proxy %1 did not answer"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "the proxy %1 did not accept the user name and password"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "the proxy %1 does not let the connection through"),
    };
    return sentences;
}

} // namespace bridge::ui
