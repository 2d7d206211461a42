<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>bridge::ui::ActivityPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Отфильтровать строки</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>Lists of activity</source>
        <translation>Списки событий</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Operations that wait</source>
        <translation>Операции в ожидании</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>Everything that was found to do is done.</source>
        <translation>Всё, что требовалось, сделано.</translation>
    </message>
    <message>
        <source>Operations that failed or need you</source>
        <translation>Операции с ошибкой или ждущие вас</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Ошибок нет</translation>
    </message>
    <message>
        <source>When a write fails it shows here at once, with its cause and what repairs it.</source>
        <translation>Если запись не удастся, она сразу появится здесь с причиной и способом исправить.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Try the chosen operations again now</source>
        <translation>Повторить выбранные операции сейчас</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Повторить &amp;все</translation>
    </message>
    <message>
        <source>Try everything in this list again now</source>
        <translation>Повторить всё из этого списка сейчас</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>П&amp;ропустить</translation>
    </message>
    <message>
        <source>Leave the chosen operations alone until their items change</source>
        <translation>Не трогать выбранные операции, пока не изменятся их элементы</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>After the first sync every change stands here, as it was and as it became.</source>
        <translation>После первой синхронизации здесь видно каждое изменение: как было и как стало.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppMenu</name>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Синхронизировать и при закрытом окне</translation>
    </message>
    <message>
        <source>About BoardBridge</source>
        <translation>О программе BoardBridge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends BoardBridge.</source>
        <translation>На этом рабочем столе нет трея, поэтому с закрытием окна BoardBridge завершается.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Attention</name>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision</source>
        <translation>
            <numerusform>%n операция ждёт вашего решения</numerusform>
            <numerusform>%n операции ждут вашего решения</numerusform>
            <numerusform>%n операций ждут вашего решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%n операция с ошибкой</numerusform>
            <numerusform>%n операции с ошибкой</numerusform>
            <numerusform>%n операций с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>Без вашего решения ничего не будет записано.</translation>
    </message>
    <message>
        <source>The list says why, and what repairs it.</source>
        <translation>В списке указано, почему и как исправить.</translation>
    </message>
    <message numerus="yes">
        <source>run %1 is held with %n operation(s)</source>
        <translation>
            <numerusform>прогон %1 задержан: %n операция</numerusform>
            <numerusform>прогон %1 задержан: %n операции</numerusform>
            <numerusform>прогон %1 задержан: %n операций</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the sign-in</source>
        <translation>%1 не принимает вход</translation>
    </message>
    <message>
        <source>Nothing is asked of either service until you sign in again; that is noticed by itself.</source>
        <translation>До нового входа ни у одного сервиса ничего не запрашивается; вход будет замечен сам.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AttentionList</name>
    <message>
        <source>What needs you</source>
        <translation>Что требует внимания</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardMap</name>
    <message>
        <source>Board map</source>
        <translation>Карта доски</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardPreview</name>
    <message>
        <source>Live board</source>
        <translation>Живая доска</translation>
    </message>
    <message>
        <source>The live board opens in your browser here.</source>
        <translation>Живая доска откроется в вашем браузере.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardsPage</name>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Доски</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Выбранный элемент</translation>
    </message>
    <message>
        <source>Find a sticky</source>
        <translation>Найти стикер</translation>
    </message>
    <message>
        <source>Find a sticky (Ctrl+F)</source>
        <translation>Найти стикер (Ctrl+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Отдалить (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Приблизить (+)</translation>
    </message>
    <message>
        <source>Show the whole board (0)</source>
        <translation>Показать всю доску (0)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>Нет связанных досок</translation>
    </message>
    <message>
        <source>Add a link to profile.json and start BoardBridge again.</source>
        <translation>Добавьте связь в profile.json и запустите BoardBridge снова.</translation>
    </message>
    <message>
        <source>The board wasn&apos;t read yet</source>
        <translation>Доска ещё не прочитана</translation>
    </message>
    <message>
        <source>The map appears after the first look at it.</source>
        <translation>Карта появится после первого чтения доски.</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>найдено: %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BudgetCard</name>
    <message>
        <source>Miro credits this minute</source>
        <translation>Кредиты Miro за минуту</translation>
    </message>
    <message>
        <source>Bitrix24 requests in the bucket</source>
        <translation>Запросы Битрикс24 в запасе</translation>
    </message>
    <message>
        <source>Bitrix24 run time of one method</source>
        <translation>Время работы метода Битрикс24</translation>
    </message>
    <message>
        <source>Limits of the services</source>
        <translation>Лимиты сервисов</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 из %2 с</translation>
    </message>
    <message>
        <source>Sent since the start: Miro %1, Bitrix24 %2</source>
        <translation>Отправлено с запуска: Miro %1, Битрикс24 %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesCard</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Up: %1 written to Bitrix24. Down: %2 written to Miro.</source>
        <translation>Вверх: записано в Битрикс24 — %1. Вниз: записано в Miro — %2.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::CoreText</name>
    <message>
        <source>Belongs to another link</source>
        <translation>Относится к другой связи</translation>
    </message>
    <message>
        <source>A rule says to leave it alone</source>
        <translation>Правило велит его не трогать</translation>
    </message>
    <message>
        <source>No rule matches its colour, tags or text</source>
        <translation>Ни одно правило не подходит к его цвету, тегам и тексту</translation>
    </message>
    <message>
        <source>It has no text yet</source>
        <translation>В нём ещё нет текста</translation>
    </message>
    <message>
        <source>An earlier attempt is being looked up</source>
        <translation>Выясняется, удалась ли прошлая попытка</translation>
    </message>
    <message>
        <source>Somebody may still be typing</source>
        <translation>Возможно, кто-то ещё печатает</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Будет создано</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Будет добавлено</translation>
    </message>
    <message>
        <source>The item it is connected to has to become a task first</source>
        <translation>Сначала задачей должен стать элемент, с которым он соединён</translation>
    </message>
    <message>
        <source>The item it is connected to is not a task</source>
        <translation>Элемент, с которым он соединён, — не задача</translation>
    </message>
    <message>
        <source>Connect it to a task</source>
        <translation>Соедините его с задачей</translation>
    </message>
    <message>
        <source>The board or the item has no room for another tag: the mark stands in the text</source>
        <translation>На доске или элементе больше нет места для тега: метка стоит в тексте</translation>
    </message>
    <message>
        <source>No frame stands for the task&apos;s project, status and stage: it stays where it is</source>
        <translation>Для проекта, статуса и стадии задачи нет фрейма: стикер остаётся на месте</translation>
    </message>
    <message>
        <source>Its sticky was deleted</source>
        <translation>Его стикер удалён</translation>
    </message>
    <message>
        <source>Its task was deleted</source>
        <translation>Его задача удалена</translation>
    </message>
    <message>
        <source>Both sides were deleted</source>
        <translation>Удалены обе стороны</translation>
    </message>
    <message>
        <source>Decide what happens to the task</source>
        <translation>Решите, что делать с задачей</translation>
    </message>
    <message>
        <source>Decide what happens to the sticky</source>
        <translation>Решите, что делать со стикером</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one</source>
        <translation>Изменены обе стороны: выберите одну</translation>
    </message>
    <message>
        <source>Delete the second task in Bitrix24</source>
        <translation>Удалите вторую задачу в Битрикс24</translation>
    </message>
    <message>
        <source>Create task %1</source>
        <translation>Создать задачу %1</translation>
    </message>
    <message>
        <source>Create subtask %1</source>
        <translation>Создать подзадачу %1</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Комментарий %1</translation>
    </message>
    <message>
        <source>Edit the comment %1 on task %2</source>
        <translation>Изменить комментарий %1 к задаче %2</translation>
    </message>
    <message>
        <source>Recognise %1 as task %2</source>
        <translation>Признать %1 задачей %2</translation>
    </message>
    <message>
        <source>Create a sticky for task %1 %2</source>
        <translation>Создать стикер для задачи %1 %2</translation>
    </message>
    <message>
        <source>Update task %2 %1</source>
        <translation>Изменить задачу %2 %1</translation>
    </message>
    <message>
        <source>Update %1 from task %2</source>
        <translation>Изменить %1 по задаче %2</translation>
    </message>
    <message>
        <source>Write B24-%2 on %1</source>
        <translation>Записать B24-%2 на %1</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>Отметить %1 тегом %2</translation>
    </message>
    <message>
        <source>Tag %1 as deleted in Bitrix24</source>
        <translation>Отметить %1 как удалённый в Битрикс24</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1: it names another task</source>
        <translation>Снять тег %2 с %1: он называет другую задачу</translation>
    </message>
    <message>
        <source>Note that %1 is in step</source>
        <translation>Отметить, что %1 совпадает</translation>
    </message>
    <message>
        <source>Both sides changed %1</source>
        <translation>Обе стороны изменили %1</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted</source>
        <translation>Стикер %1 удалён</translation>
    </message>
    <message>
        <source>Task %2 of %1 was deleted</source>
        <translation>Задача %2 стикера %1 удалена</translation>
    </message>
    <message>
        <source>Task %1 was created twice: task %2 is kept</source>
        <translation>Задача %1 создана дважды: остаётся задача %2</translation>
    </message>
    <message>
        <source>All %1 linked stickies are gone from the board: is it the right board?</source>
        <translation>С доски пропали все связанные стикеры (%1): та ли это доска?</translation>
    </message>
    <message>
        <source>All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?</source>
        <translation>Из Битрикс24 пропали все связанные задачи (%1): тот ли это портал и видит ли их учётная запись?</translation>
    </message>
    <message>
        <source>%1 of %2 pairs would be closed, moved or let go at once; the link allows %3</source>
        <translation>Разом были бы закрыты, перенесены или отпущены пары: %1 из %2; связь допускает %3</translation>
    </message>
    <message>
        <source>The link was started with another portal than %1. Is it the same portal under a new address?</source>
        <translation>Связь начата с другим порталом, не с %1. Это тот же портал под новым адресом?</translation>
    </message>
    <message>
        <source>The link was started with another board than %1. A new board needs a new link.</source>
        <translation>Связь начата с другой доской, не с %1. Новой доске нужна новая связь.</translation>
    </message>
    <message>
        <source>The profile has no link “%1”.</source>
        <translation>В профиле нет связи «%1».</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 with this profile</source>
        <translation>В этом профиле никто не вошёл в %1</translation>
    </message>
    <message>
        <source>Give the signed-in account the right to do this in %1, then press Retry.</source>
        <translation>Дайте вошедшей учётной записи право на это в %1 и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>Look whether it was deleted in %1; the next pass finds out by itself.</source>
        <translation>Проверьте, не удалено ли это в %1; следующий проход выяснит это сам.</translation>
    </message>
    <message>
        <source>Somebody changed it at the same moment; it is tried again by itself.</source>
        <translation>Кто-то изменил это в тот же миг; попытка повторится сама.</translation>
    </message>
    <message>
        <source>Change the item so that %1 takes it; it is tried again at once then.</source>
        <translation>Измените элемент так, чтобы %1 его принял; тогда попытка сразу повторится.</translation>
    </message>
    <message>
        <source>%1 had a problem; it is tried again by itself, or press Retry.</source>
        <translation>В %1 был сбой; попытка повторится сама, или нажмите «Повторить».</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Войдите в %1 снова.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Попытка повторится сама.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the rights of the profile folder.</source>
        <translation>Освободите место на диске или проверьте права на папку профиля.</translation>
    </message>
    <message>
        <source>Mend the profile, then press Retry.</source>
        <translation>Исправьте профиль и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>Look at the task; press Retry if the comment is missing.</source>
        <translation>Взгляните на задачу; если комментария нет, нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The comment may be there already: the account can&apos;t read comments</source>
        <translation>Возможно, комментарий уже есть: учётная запись не может читать комментарии</translation>
    </message>
    <message>
        <source>It was written, and yet the other side shows something else</source>
        <translation>Записано, но другая сторона показывает иное</translation>
    </message>
    <message>
        <source>Bitrix24 left the status at “%1”</source>
        <translation>Битрикс24 оставил статус «%1»</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its project</source>
        <translation>Битрикс24 оставил задачу в её проекте</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its kanban stage</source>
        <translation>Битрикс24 оставил задачу на её стадии канбана</translation>
    </message>
    <message>
        <source>Bitrix24 left the priority at “%1”</source>
        <translation>Битрикс24 оставил приоритет «%1»</translation>
    </message>
    <message>
        <source>Bitrix24 left out the link to the sticky</source>
        <translation>Битрикс24 отбросил ссылку на стикер</translation>
    </message>
    <message>
        <source>No failed or held operation has the id “%1”</source>
        <translation>Нет неудавшейся или отложенной операции с идентификатором «%1»</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached (%1)</source>
        <translation>Битрикс24 недоступен (%1)</translation>
    </message>
    <message>
        <source>Bitrix24 gave no answer (%1)</source>
        <translation>Битрикс24 не ответил (%1)</translation>
    </message>
    <message>
        <source>Miro can&apos;t be reached (%1)</source>
        <translation>Miro недоступен (%1)</translation>
    </message>
    <message>
        <source>Miro gave no answer (%1)</source>
        <translation>Miro не ответил (%1)</translation>
    </message>
    <message>
        <source>%1; whether Miro did it is not known</source>
        <translation>%1; сделал ли это Miro, неизвестно</translation>
    </message>
    <message>
        <source>Miro did not accept the access token: connect Miro again</source>
        <translation>Miro не принял токен доступа: подключите Miro заново</translation>
    </message>
    <message>
        <source>the Miro account or app has no right to this board: %1</source>
        <translation>у учётной записи или приложения Miro нет прав на эту доску: %1</translation>
    </message>
    <message>
        <source>Miro has no such board or item, or hides it: %1</source>
        <translation>В Miro нет такой доски или элемента, либо он скрыт: %1</translation>
    </message>
    <message>
        <source>it was changed in Miro meanwhile: %1</source>
        <translation>это тем временем изменили в Miro: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s limit of calls a minute is used up</source>
        <translation>Лимит вызовов Miro за минуту исчерпан</translation>
    </message>
    <message>
        <source>Miro has a fault of its own (HTTP %1)</source>
        <translation>Сбой на стороне Miro (HTTP %1)</translation>
    </message>
    <message>
        <source>Miro refused it: %1</source>
        <translation>Miro отказал: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s address gave an unexpected answer (HTTP %1): check the address of the API</source>
        <translation>Адрес Miro дал неожиданный ответ (HTTP %1): проверьте адрес API</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не названа</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>в соединении отказано</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>узел не найден</translation>
    </message>
    <message>
        <source>the certificate or the encryption was not accepted</source>
        <translation>сертификат или шифрование не приняты</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>соединение оборвалось до конца ответа</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ответ не пришёл вовремя</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: отменено</translation>
    </message>
    <message>
        <source>%1: the answer is too large</source>
        <translation>%1: ответ слишком велик</translation>
    </message>
    <message>
        <source>%1: no whole answer in time</source>
        <translation>%1: ответ не пришёл целиком вовремя</translation>
    </message>
    <message>
        <source>%1: the address doesn&apos;t answer like a Bitrix24 portal (HTTP %2)</source>
        <translation>%1: адрес отвечает не как портал Битрикс24 (HTTP %2)</translation>
    </message>
    <message>
        <source>It was held together with others</source>
        <translation>Отложено вместе с другими</translation>
    </message>
    <message>
        <source>The frame “%1” is full and has no room to grow</source>
        <translation>Фрейм «%1» заполнен, и расти ему некуда</translation>
    </message>
    <message>
        <source>It has no text: the task keeps its own</source>
        <translation>В нём нет текста: задача сохраняет свой</translation>
    </message>
    <message>
        <source>Its text leaves no room for the task&apos;s id</source>
        <translation>В его тексте нет места для номера задачи</translation>
    </message>
    <message>
        <source>Its task was deleted. Retry leaves the sticky as it is and lets the pair go</source>
        <translation>Его задача удалена. «Повторить» оставит стикер как есть и отпустит пару</translation>
    </message>
    <message>
        <source>Its sticky was deleted. Retry leaves the task as it is and lets the pair go</source>
        <translation>Его стикер удалён. «Повторить» оставит задачу как есть и отпустит пару</translation>
    </message>
    <message>
        <source>Look at it, then press Retry to let it through.</source>
        <translation>Взгляните на это и нажмите «Повторить», чтобы пропустить.</translation>
    </message>
    <message>
        <source>It goes away by itself once the second task is deleted.</source>
        <translation>Это пройдёт само, когда вторая задача будет удалена.</translation>
    </message>
    <message>
        <source>The comment may be there already: %1</source>
        <translation>Возможно, комментарий уже есть: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все они</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 из них</translation>
    </message>
    <message>
        <source>%1 were in a frame that is no longer on the board: was it deleted?</source>
        <translation>%1 были во фрейме, которого больше нет на доске: его удалили?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”, which is no longer on the board: was it deleted or renamed?</source>
        <translation>%1 были во фрейме «%2», которого больше нет на доске: его удалили или переименовали?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”: was it emptied?</source>
        <translation>%1 были во фрейме «%2»: его освободили?</translation>
    </message>
    <message>
        <source>All linked stickies of the board are gone at once: is it the right board?</source>
        <translation>С доски разом пропали все связанные стикеры: та ли это доска?</translation>
    </message>
    <message>
        <source>%1 are tasks of project %2: was the project deleted, archived, or did the account lose access?</source>
        <translation>%1 — задачи проекта %2: проект удалён, в архиве, или учётная запись потеряла доступ?</translation>
    </message>
    <message>
        <source>All linked tasks are gone at once: is it the right portal, and may the account see them?</source>
        <translation>Разом пропали все связанные задачи: тот ли это портал и видит ли их учётная запись?</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” is new: %2</source>
        <translation>Сопоставление фрейма «%1» новое: %2</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” says something new: %2 instead of %3</source>
        <translation>Сопоставление фрейма «%1» говорит новое: %2 вместо %3</translation>
    </message>
    <message>
        <source>%1 lie on the frame “%2” now without belonging to it: was the frame moved or made larger?</source>
        <translation>%1 теперь лежат на фрейме «%2», но не принадлежат ему: фрейм передвинули или увеличили?</translation>
    </message>
    <message>
        <source>%1 came into the frame “%2” since the last sync: were they moved there on purpose?</source>
        <translation>%1 попали во фрейм «%2» после прошлой синхронизации: их перенесли туда намеренно?</translation>
    </message>
    <message>
        <source>Both sides changed the %1: %2 won</source>
        <translation>Обе стороны изменили поле «%1»: взято из %2</translation>
    </message>
    <message>
        <source>Bitrix24 left the parent task as it was</source>
        <translation>Битрикс24 оставил родительскую задачу прежней</translation>
    </message>
    <message>
        <source>Take one side, or both.</source>
        <translation>Выберите одну сторону или обе.</translation>
    </message>
    <message>
        <source>Both sides changed the %1; %2 won</source>
        <translation>Обе стороны изменили поле «%1»; взято из %2</translation>
    </message>
    <message>
        <source>The text that lost can still be taken, or added to the task as a comment.</source>
        <translation>Отклонённый текст ещё можно взять или добавить к задаче комментарием.</translation>
    </message>
    <message>
        <source>Keep the text that was not taken as a comment on task %1</source>
        <translation>Сохранить отклонённый текст комментарием к задаче %1</translation>
    </message>
    <message>
        <source>From the sticky, not taken over:
%1</source>
        <translation>Со стикера, не перенесено:
%1</translation>
    </message>
    <message>
        <source>From the task, not taken over:
%1</source>
        <translation>Из задачи, не перенесено:
%1</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1: %3</source>
        <translation>Снять тег %2 с %1: %3</translation>
    </message>
    <message>
        <source>the link writes no tags now</source>
        <translation>связь теперь не пишет тегов</translation>
    </message>
    <message>
        <source>it names another task</source>
        <translation>он называет другую задачу</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted, its task %2 was not</source>
        <translation>Стикер %1 удалён, а его задача %2 нет</translation>
    </message>
    <message>
        <source>Task %2 was deleted, its sticky %1 was not</source>
        <translation>Задача %2 удалена, а её стикер %1 нет</translation>
    </message>
    <message>
        <source>Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky again, both to let the pair go</source>
        <translation>Его стикер удалён: miro — удалить задачу, bitrix24 — создать стикер снова, both — отпустить пару</translation>
    </message>
    <message>
        <source>Its task was deleted: take bitrix24 to delete the sticky, miro to make the task again, both to let the pair go</source>
        <translation>Его задача удалена: bitrix24 — удалить стикер, miro — создать задачу снова, both — отпустить пару</translation>
    </message>
    <message>
        <source>Both sides of %1 were deleted</source>
        <translation>Удалены обе стороны %1</translation>
    </message>
    <message>
        <source>Its sticky was deleted, but the task was changed since: it stays</source>
        <translation>Его стикер удалён, но задачу с тех пор изменили: она остаётся</translation>
    </message>
    <message>
        <source>Complete task %2: its sticky %1 was deleted</source>
        <translation>Завершить задачу %2: её стикер %1 удалён</translation>
    </message>
    <message>
        <source>Delete task %2: its sticky %1 was deleted</source>
        <translation>Удалить задачу %2: её стикер %1 удалён</translation>
    </message>
    <message>
        <source>Delete %1: its task %2 was deleted</source>
        <translation>Удалить %1: его задача %2 удалена</translation>
    </message>
    <message>
        <source>Task %1 was deleted</source>
        <translation>Задача %1 удалена</translation>
    </message>
    <message>
        <source>No rule matches it now: its comment on task %1 stays</source>
        <translation>Теперь ни одно правило не подходит: его комментарий к задаче %1 остаётся</translation>
    </message>
    <message>
        <source>No rule matches it now: task %1 is left as it is</source>
        <translation>Теперь ни одно правило не подходит: задача %1 остаётся как есть</translation>
    </message>
    <message>
        <source>It is connected to no task: it stays a subtask of task %1</source>
        <translation>Он не соединён с задачей: остаётся подзадачей задачи %1</translation>
    </message>
    <message>
        <source>Take the mark %2 off %1: it is a comment now</source>
        <translation>Снять метку %2 с %1: теперь это комментарий</translation>
    </message>
    <message>
        <source>Its sticky is a comment now</source>
        <translation>Его стикер теперь комментарий</translation>
    </message>
    <message>
        <source>No conflict has the id “%1”</source>
        <translation>Нет конфликта с идентификатором «%1»</translation>
    </message>
    <message>
        <source>Only texts can be kept both: take miro or bitrix24</source>
        <translation>Оба значения можно сохранить только у текстов: возьмите miro или bitrix24</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>меньше секунды</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>около %1 мин</translation>
    </message>
    <message>
        <source>Nothing is to be written.</source>
        <translation>Записывать нечего.</translation>
    </message>
    <message>
        <source>%1: %2, %3 is the limit</source>
        <translation>%1: %2, предел задаёт %3</translation>
    </message>
    <message>
        <source>No held run has the number %1</source>
        <translation>Нет отложенного запуска с номером %1</translation>
    </message>
    <message>
        <source>The sticky is gone since</source>
        <translation>Стикер с тех пор пропал</translation>
    </message>
    <message>
        <source>The sticky is there again</source>
        <translation>Стикер снова на месте</translation>
    </message>
    <message>
        <source>The sticky was edited since</source>
        <translation>Стикер с тех пор изменили</translation>
    </message>
    <message>
        <source>The task is gone since</source>
        <translation>Задача с тех пор пропала</translation>
    </message>
    <message>
        <source>The task is there again</source>
        <translation>Задача снова на месте</translation>
    </message>
    <message>
        <source>The task was edited since</source>
        <translation>Задачу с тех пор изменили</translation>
    </message>
    <message>
        <source>It would write something else now</source>
        <translation>Теперь было бы записано другое</translation>
    </message>
    <message>
        <source>Unknown operation: nothing of this id is planned</source>
        <translation>Неизвестная операция: с таким идентификатором ничего не запланировано</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Это больше не нужно</translation>
    </message>
    <message>
        <source>It failed before and waits for its next try</source>
        <translation>Прошлая попытка не удалась, ожидается следующая</translation>
    </message>
    <message>
        <source>The run was made with another %1 (%2): it can&apos;t be taken back here</source>
        <translation>Запуск сделан с другим %1 (%2): здесь его не отменить</translation>
    </message>
    <message>
        <source>Nothing is known of a run %1</source>
        <translation>О запуске %1 ничего не известно</translation>
    </message>
    <message>
        <source>A run was taken back: it is not made again</source>
        <translation>Запуск отменён: заново он не создаётся</translation>
    </message>
    <message>
        <source>A comment may have been read: it stays</source>
        <translation>Комментарий могли прочитать: он остаётся</translation>
    </message>
    <message>
        <source>Let %1 go: its comment goes with task %2</source>
        <translation>Отпустить %1: его комментарий уходит с задачей %2</translation>
    </message>
    <message>
        <source>A comment may have been read: its task stays</source>
        <translation>Комментарий могли прочитать: его задача остаётся</translation>
    </message>
    <message>
        <source>The task has a subtask that stays</source>
        <translation>У задачи есть подзадача, которая остаётся</translation>
    </message>
    <message>
        <source>Delete task %1 “%2” again</source>
        <translation>Снова удалить задачу %1 «%2»</translation>
    </message>
    <message>
        <source>Delete %1 again</source>
        <translation>Снова удалить %1</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1</source>
        <translation>Снять тег %2 с %1</translation>
    </message>
    <message>
        <source>Put task %1 “%2” back as it was</source>
        <translation>Вернуть задачу %1 «%2» к прежнему виду</translation>
    </message>
    <message>
        <source>Put %1 back as it was</source>
        <translation>Вернуть %1 к прежнему виду</translation>
    </message>
    <message>
        <source>The task is there</source>
        <translation>Задача на месте</translation>
    </message>
    <message>
        <source>The sticky has another task by now</source>
        <translation>У стикера уже другая задача</translation>
    </message>
    <message>
        <source>Make task “%1” again</source>
        <translation>Создать задачу «%1» снова</translation>
    </message>
    <message>
        <source>The task gets a new id, and its comments do not come back</source>
        <translation>Задача получит новый номер, а её комментарии не вернутся</translation>
    </message>
    <message>
        <source>The sticky is there</source>
        <translation>Стикер на месте</translation>
    </message>
    <message>
        <source>The task has another sticky by now</source>
        <translation>У задачи уже другой стикер</translation>
    </message>
    <message>
        <source>Make sticky %1 again</source>
        <translation>Создать стикер %1 снова</translation>
    </message>
    <message>
        <source>The sticky gets a new id, and its connectors do not come back</source>
        <translation>Стикер получит новый номер, а его соединители не вернутся</translation>
    </message>
    <message>
        <source>The task is gone</source>
        <translation>Задачи больше нет</translation>
    </message>
    <message>
        <source>The sticky is gone</source>
        <translation>Стикера больше нет</translation>
    </message>
    <message>
        <source>Join %1 and task %2 again</source>
        <translation>Снова связать %1 и задачу %2</translation>
    </message>
    <message>
        <source>Let %1 and task %2 go</source>
        <translation>Отпустить %1 и задачу %2</translation>
    </message>
    <message>
        <source>The task was changed since</source>
        <translation>Задачу с тех пор изменили</translation>
    </message>
    <message>
        <source>An older version wrote it and did not keep what it would take</source>
        <translation>Это записала более старая версия и не сохранила нужного для отмены</translation>
    </message>
    <message>
        <source>The sticky was changed since</source>
        <translation>Стикер с тех пор изменили</translation>
    </message>
    <message>
        <source>The sticky and the task no longer belong together</source>
        <translation>Стикер и задача больше не связаны</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedModel</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Что поможет</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Повтор</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Было → стало</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ItemInspector</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Открыть задачу</translation>
    </message>
    <message>
        <source>Open in Miro</source>
        <translation>Открыть в Miro</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Выбранный элемент</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Фрейм</translation>
    </message>
    <message>
        <source>Choose a sticky on the map to see what became of it.</source>
        <translation>Выберите стикер на карте, чтобы увидеть, чем он стал.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Ни одно правило не подходит</translation>
    </message>
    <message>
        <source>Outside every frame</source>
        <translation>Вне фреймов</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничем</translation>
    </message>
    <message>
        <source>Comment on task %1</source>
        <translation>Комментарий к задаче %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkCard</name>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Show board</source>
        <translation>Показать доску</translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation>Проверено %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ещё не проверялось</translation>
    </message>
    <message>
        <source>working now</source>
        <translation>идёт работа</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>следующая проверка %1</translation>
    </message>
    <message>
        <source>last pass took %1</source>
        <translation>проход занял %1</translation>
    </message>
    <message>
        <source>%1 of %2 writes are done</source>
        <translation>Записано %1 из %2</translation>
    </message>
    <message>
        <source>About %1 to go, %2 is the limit.</source>
        <translation>Осталось около %1, предел задаёт %2.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is held: %n operation(s) wait for your word.</source>
        <translation>
            <numerusform>Прогон %1 задержан: %n операция ждёт вашего слова.</numerusform>
            <numerusform>Прогон %1 задержан: %n операции ждут вашего слова.</numerusform>
            <numerusform>Прогон %1 задержан: %n операций ждут вашего слова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked until you sign in again.</source>
        <translation>Ничего не запрашивается, пока вы не войдёте снова.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkInfo</name>
    <message>
        <source>No project</source>
        <translation>Без проекта</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Проект %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Looks</name>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Синхронно</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Some failed</source>
        <translation>Есть ошибки</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Не переносится</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Отсоединено</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Подзадача</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MainWindow</name>
    <message>
        <source>About BoardBridge</source>
        <translation>О программе BoardBridge</translation>
    </message>
    <message>
        <source>BoardBridge %1
Keeps Miro boards and Bitrix24 in step.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>BoardBridge %1
Согласует доски Miro и Битрикс24.

Свободная программа под лицензией GNU GPL версии 3 или новее.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Waits for the service&apos;s answer.</source>
        <translation>Ждёт ответа сервиса.</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Проверяю обе стороны…</translation>
    </message>
    <message>
        <source>Trying everything again…</source>
        <translation>Повторяю всё…</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n operation(s) again…</source>
        <translation>
            <numerusform>Повторяю %n операцию…</numerusform>
            <numerusform>Повторяю %n операции…</numerusform>
            <numerusform>Повторяю %n операций…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) skipped until the item changes.</source>
        <translation>
            <numerusform>%n операция пропущена, пока элемент не изменится.</numerusform>
            <numerusform>%n операции пропущены, пока элементы не изменятся.</numerusform>
            <numerusform>%n операций пропущено, пока элементы не изменятся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::OverviewPage</name>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Look at every board and project now (F5)</source>
        <translation>Проверить все доски и проекты сейчас (F5)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>Нет связанных досок</translation>
    </message>
    <message>
        <source>Add a link of a board and a project to profile.json, then start BoardBridge again.</source>
        <translation>Добавьте в profile.json связь доски с проектом и запустите BoardBridge снова.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>bridge::ui::QueueModel</name>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Чего ждёт</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Setup</name>
    <message>
        <source>Connect Miro: run this in a terminal and paste the app&apos;s access token.</source>
        <translation>Подключите Miro: выполните это в терминале и вставьте токен доступа приложения.</translation>
    </message>
    <message>
        <source>Connect Bitrix24: run this and paste the address of an inbound webhook.</source>
        <translation>Подключите Битрикс24: выполните это и вставьте адрес входящего вебхука.</translation>
    </message>
    <message>
        <source>Set up BoardBridge</source>
        <translation>Настройка BoardBridge</translation>
    </message>
    <message>
        <source>A profile says which board belongs to which project. There is none yet in %1.</source>
        <translation>Профиль описывает, какая доска к какому проекту относится. В папке %1 его ещё нет.</translation>
    </message>
    <message>
        <source>Write this as profile.json into that folder, with your portal, board and project. A board&apos;s id stands in its address after /board/.</source>
        <translation>Сохраните это в той папке как profile.json, указав свой портал, доску и проект. Идентификатор доски стоит в её адресе после /board/.</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24</source>
        <translation>Подключите Miro и Битрикс24</translation>
    </message>
    <message>
        <source>The profile needs a correction</source>
        <translation>Профиль нужно исправить</translation>
    </message>
    <message>
        <source>Correct the file, then press Try again.</source>
        <translation>Исправьте файл и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>Профиль занят</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SetupPage</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Доски</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StatusLine</name>
    <message>
        <source>The first look is under way.</source>
        <translation>Идёт первая проверка.</translation>
    </message>
    <message>
        <source>Comparing both sides and writing what differs.</source>
        <translation>Сравниваю стороны и записываю различия.</translation>
    </message>
    <message>
        <source>Nothing is looked at or written until you resume.</source>
        <translation>Ничего не проверяется и не записывается, пока вы не продолжите.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>%n операция ждёт вашего решения.</numerusform>
            <numerusform>%n операции ждут вашего решения.</numerusform>
            <numerusform>%n операций ждут вашего решения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed and will be tried again.</source>
        <translation>
            <numerusform>%n операция не удалась и будет повторена.</numerusform>
            <numerusform>%n операции не удались и будут повторены.</numerusform>
            <numerusform>%n операций не удались и будут повторены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait.</source>
        <translation>
            <numerusform>%n операция ждёт.</numerusform>
            <numerusform>%n операции ждут.</numerusform>
            <numerusform>%n операций ждут.</numerusform>
        </translation>
    </message>
    <message>
        <source>No board is linked.</source>
        <translation>Нет связанных досок.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree on %n item(s).</source>
        <translation>
            <numerusform>Обе стороны совпадают: %n элемент.</numerusform>
            <numerusform>Обе стороны совпадают: %n элемента.</numerusform>
            <numerusform>Обе стороны совпадают: %n элементов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look %1</source>
        <translation>Следующая проверка %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TablePane</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>По запросу «%1» ничего нет</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Очистите фильтр, чтобы снова видеть всё.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TimeText</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ч назад</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>через %1 с</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>через %1 мин</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>через %1 ч</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Tray</name>
    <message>
        <source>Open BoardBridge</source>
        <translation>Открыть BoardBridge</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebPreview</name>
    <message>
        <source>Live board</source>
        <translation>Живая доска</translation>
    </message>
    <message>
        <source>Loading the board…</source>
        <translation>Доска загружается…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The board wants to go to %1. Sign in to Miro in your browser, or open the board there.</source>
        <translation>Доска хочет перейти на %1. Войдите в Miro в браузере или откройте доску там.</translation>
    </message>
    <message>
        <source>The browser view stopped. Try again, or open the board in your browser.</source>
        <translation>Встроенный браузер остановился. Повторите или откройте доску в своём браузере.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 недоступен: %2</translation>
    </message>
    <message>
        <source>The live board can&apos;t be shown</source>
        <translation>Живую доску показать нельзя</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Words</name>
    <message>
        <source>Create task</source>
        <translation>Создать задачу</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Изменить задачу</translation>
    </message>
    <message>
        <source>Create subtask</source>
        <translation>Создать подзадачу</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Добавить комментарий</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Изменить комментарий</translation>
    </message>
    <message>
        <source>Create sticky</source>
        <translation>Создать стикер</translation>
    </message>
    <message>
        <source>Change sticky</source>
        <translation>Изменить стикер</translation>
    </message>
    <message>
        <source>Mark sticky</source>
        <translation>Пометить стикер</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Удалить задачу</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Завершить задачу</translation>
    </message>
    <message>
        <source>Delete sticky</source>
        <translation>Удалить стикер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Фрейм</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Parent task</source>
        <translation>Родительская задача</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Сервис недоступен.</translation>
    </message>
    <message>
        <source>No answer came; it is looked up before anything is sent again.</source>
        <translation>Ответ не пришёл; прежде чем отправлять снова, результат будет проверен.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>Сервис просит подождать.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Вход отклонён.</translation>
    </message>
    <message>
        <source>A right is missing.</source>
        <translation>Не хватает права доступа.</translation>
    </message>
    <message>
        <source>It isn&apos;t there.</source>
        <translation>Такого объекта нет.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Объект тем временем изменён.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Сервис отказал.</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>Ответ сервиса не удаётся разобрать.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>Сбой на стороне сервиса.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written.</source>
        <translation>Журнал не читается или не пишется.</translation>
    </message>
    <message>
        <source>The profile needs a correction.</source>
        <translation>Профиль нужно исправить.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Check the network. BoardBridge tries again by itself.</source>
        <translation>Проверьте сеть. BoardBridge повторит сам.</translation>
    </message>
    <message>
        <source>Connect again with a new token or webhook address.</source>
        <translation>Подключитесь заново с новым токеном или адресом вебхука.</translation>
    </message>
    <message>
        <source>Give the account the missing right or scope, then sync again.</source>
        <translation>Дайте учётной записи недостающее право и синхронизируйте снова.</translation>
    </message>
    <message>
        <source>Check the board&apos;s and the project&apos;s ids in profile.json.</source>
        <translation>Проверьте номера доски и проекта в profile.json.</translation>
    </message>
    <message>
        <source>Change the sticky or the task, then retry.</source>
        <translation>Измените стикер или задачу и повторите.</translation>
    </message>
    <message>
        <source>Check that the profile folder can be written and the disk isn&apos;t full.</source>
        <translation>Проверьте, что папка профиля доступна для записи и на диске есть место.</translation>
    </message>
    <message>
        <source>Correct profile.json and start BoardBridge again.</source>
        <translation>Исправьте profile.json и запустите BoardBridge снова.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Делать ничего не нужно: повтор произойдёт сам.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Снять пометку</translation>
    </message>
    <message>
        <source>Two tasks for one sticky</source>
        <translation>Две задачи у одного стикера</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ждёт выполнения</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Awaiting control</source>
        <translation>Ждёт контроля</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Отложена</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Bitrix24</source>
        <translation>Битрикс24</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Recognise task</source>
        <translation>Признать задачу</translation>
    </message>
    <message>
        <source>Note agreement</source>
        <translation>Отметить совпадение</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Another board</source>
        <translation>Другая доска</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Другой портал</translation>
    </message>
</context>
</TS>
