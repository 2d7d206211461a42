// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_place.h"

#include "ui/shell/window_layout.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace bridge::gui {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bridge::gui::WindowPlace)
};

} // namespace

WindowPlace placeOf(const ui::MainWindow& window)
{
    return {window.saveGeometry(), int(window.page()), ui::layoutOf(window)};
}

void putBack(ui::MainWindow& window, const WindowPlace& place)
{
    window.restoreGeometry(place.geometry);
    ui::mendPlace(window);
    ui::restoreLayout(window, place.layout);
    if (place.page > 0 && place.page < ui::pageCount)
        window.showPage(ui::PageId(place.page));
}

void askHowToClose(ui::MainWindow& window, const std::function<void()>& quit)
{
    if (window.findChild<QMessageBox*>(u"closeBox"_s))
        return; // asked already
    auto* box = new QMessageBox(QMessageBox::Question, u"BoardBridge"_s,
        Texts::tr("This desktop has no tray. Closing the window ends the sync; minimised, it goes on."),
        QMessageBox::Cancel, &window);
    box->setObjectName(u"closeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* minimise = box->addButton(Texts::tr("Minimise"), QMessageBox::AcceptRole);
    auto* end = box->addButton(Texts::tr("Quit"), QMessageBox::DestructiveRole);
    minimise->setObjectName(u"closeMinimise"_s);
    end->setObjectName(u"closeQuit"_s);
    QObject::connect(minimise, &QPushButton::clicked, &window, &QWidget::showMinimized);
    QObject::connect(end, &QPushButton::clicked, &window, quit);
    box->open();
}

} // namespace bridge::gui
