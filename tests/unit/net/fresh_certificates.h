// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace bridge {

/// Certificates for "localhost", made by the openssl program: of an authority of its own ("good.pem", and
/// "expired.pem", and "other.pem" for another host), of another authority ("stranger.pem") and of none
/// ("alone.pem"). The authority's own is "authority.pem"; one key serves all.
class FreshCertificates
{
public:
    [[nodiscard]] bool make()
    {
        return run({"ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "key.pem"}) && authority("authority")
            && authority("unknown") && leaf("good", "localhost", "authority", "30")
            && leaf("expired", "localhost", "authority", "-1") && leaf("other", "elsewhere.example", "authority", "30")
            && leaf("stranger", "localhost", "unknown", "30") && alone();
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString key() const { return path(QStringLiteral("key.pem")); }
    [[nodiscard]] QString trouble() const { return m_trouble; }

private:
    using Arguments = QList<QByteArray>;

    bool run(const Arguments& arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        QStringList words;
        for (const QByteArray& argument : arguments)
            words += QString::fromLatin1(argument);
        openssl.start(QStringLiteral("openssl"), words);
        if (openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0)
            return true;
        m_trouble = openssl.errorString() + QString::fromLocal8Bit(openssl.readAllStandardError());
        return false;
    }

    bool authority(const QByteArray& name)
    {
        return run(
            {"req", "-x509", "-new", "-key", "key.pem", "-subj", "/CN=" + name, "-days", "30", "-out", name + ".pem"});
    }

    bool alone()
    {
        return run({"req", "-x509", "-new", "-key", "key.pem", "-subj", "/CN=localhost", "-addext",
            "subjectAltName=DNS:localhost", "-days", "30", "-out", "alone.pem"});
    }

    bool leaf(const QByteArray& name, const QByteArray& host, const QByteArray& issuer, const QByteArray& days)
    {
        QFile extensions(path(QStringLiteral("extensions")));
        if (!extensions.open(QIODevice::WriteOnly) || extensions.write("subjectAltName=DNS:" + host) < 0)
            return false;
        extensions.close();
        return run({"req", "-new", "-key", "key.pem", "-subj", "/CN=" + host, "-out", "request.pem"})
            && run({"x509", "-req", "-in", "request.pem", "-CA", issuer + ".pem", "-CAkey", "key.pem",
                "-CAcreateserial", "-extfile", "extensions", "-days", days, "-out", name + ".pem"});
    }

    QTemporaryDir m_folder;
    QString m_trouble{};
};

} // namespace bridge
