<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>bridge::gui::Accounts</name>
    <message>
        <source>My team</source>
        <translation>Моя команда</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Вы вошли как %1.</translation>
    </message>
    <message>
        <source>The services are reached by this way from now on.</source>
        <translation>Теперь связь с сервисами идёт этим путём.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::Diagnostics</name>
    <message>
        <source>Written to %1. Look into it before you send it.</source>
        <translation>Записано в %1. Просмотрите файл, прежде чем отправлять.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::HistoryExport</name>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%Ln строка записана в %1.</numerusform>
            <numerusform>%Ln строки записаны в %1.</numerusform>
            <numerusform>%Ln строк записано в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::gui::Planning</name>
    <message>
        <source>Nothing can be synced yet.</source>
        <translation>Пока ничего нельзя синхронизировать.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::SelfTestText</name>
    <message>
        <source>Everything became what the link says, and nothing was lost.</source>
        <translation>Всё стало тем, что говорит связь, и ничего не потерялось.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The mapping contradicts itself</source>
        <translation>Сопоставление противоречит себе</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Правило: %1</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Фрейм: %1</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Нет правила</translation>
    </message>
    <message>
        <source>No task to belong to</source>
        <translation>Нет задачи, к которой относиться</translation>
    </message>
    <message>
        <source>The self-test could not go on</source>
        <translation>Самопроверка не смогла продолжиться</translation>
    </message>
    <message>
        <source>The profile has no such link any more.</source>
        <translation>В профиле больше нет такой связи.</translation>
    </message>
    <message>
        <source>It is never reached: the rules above take all of its stickies.</source>
        <translation>До него дело не доходит: правила выше забирают все его стикеры.</translation>
    </message>
    <message>
        <source>The two sides do not come to rest</source>
        <translation>Стороны не приходят к покою</translation>
    </message>
    <message>
        <source>Every pass writes something, though nobody edits.</source>
        <translation>Каждый проход что-то записывает, хотя никто ничего не правит.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 у «%2»</translation>
    </message>
    <message>
        <source>Expected: %1. Found: %2.</source>
        <translation>Ожидалось: %1. Найдено: %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number of stickies</source>
        <translation>Число стикеров</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>Число задач</translation>
    </message>
    <message>
        <source>Test boards: %L1, stickies: %L2, edits: %L3, writes: %L4.</source>
        <translation>Тестовых досок: %L1, стикеров: %L2, правок: %L3, записей: %L4.</translation>
    </message>
    <message>
        <source>Not as it should be: %L1.</source>
        <translation>Не так, как должно быть: %L1.</translation>
    </message>
    <message>
        <source>Stickies it took: %L1</source>
        <translation>Взято стикеров: %L1</translation>
    </message>
    <message>
        <source>Stickies in it that a rule takes: %L1</source>
        <translation>Стикеров в нём, взятых правилом: %L1</translation>
    </message>
    <message>
        <source>Stickies that were left alone: %L1</source>
        <translation>Стикеров не тронуто: %L1</translation>
    </message>
    <message>
        <source>Comments and subtasks that waited: %L1</source>
        <translation>Ожидавших комментариев и подзадач: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::gui::WindowPlace</name>
    <message>
        <source>This desktop has no tray. Closing the window ends the sync; minimised, it goes on.</source>
        <translation>На этом рабочем столе нет трея. С закрытием окна синхронизация прекращается, в свёрнутом окне — продолжается.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountCard</name>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверялось</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Никто не вошёл</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрашиваю…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>through your own app</source>
        <translation>через своё приложение</translation>
    </message>
    <message>
        <source>by a pasted token</source>
        <translation>через вставленный токен</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>через вебхук</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Доступ до %1, продлевается сам</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Доступ до %1, затем войдите снова</translation>
    </message>
    <message>
        <source>Access until somebody revokes it</source>
        <translation>Доступ, пока его не отзовут</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Sign in so that BoardBridge can read and write for you.</source>
        <translation>Войдите, чтобы BoardBridge мог читать и записывать от вашего имени.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Права: %1</translation>
    </message>
    <message>
        <source>The sign-in ends on %1: press “Test” to make it last longer.</source>
        <translation>Вход закончится %1: нажмите «Проверить», чтобы продлить его.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1 unless it is used before.</source>
        <translation>Вход закончится %1, если им не воспользоваться раньше.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Войти заново…</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Не хватает: %1. %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountStep</name>
    <message>
        <source>You need an app of your own in Miro, or its token. The next window tells how to make one.</source>
        <translation>Нужно своё приложение в Miro или его токен. Как его создать, расскажет следующее окно.</translation>
    </message>
    <message>
        <source>You need an inbound webhook of your portal, or a local application of your own. The next window tells how to make either.</source>
        <translation>Нужен входящий вебхук вашего портала или своё локальное приложение. Как их создать, расскажет следующее окно.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Не хватает: %1. %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Войти заново…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Sign-ins are kept</source>
        <translation>Данные входа хранятся</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>в связке ключей</translation>
    </message>
    <message>
        <source>in memory: I am asked at each start</source>
        <translation>в памяти: спрашивать при каждом запуске</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Sign out of %1? The sync stops until somebody signs in again.</source>
        <translation>Выйти из %1? Синхронизация остановится, пока кто-нибудь не войдёт снова.</translation>
    </message>
</context>
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
    <message>
        <source>Held and conflicts</source>
        <translation>На решение и конфликты</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppForm</name>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>сохранён; оставьте пустым, чтобы не менять</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Адрес перенаправления</translation>
    </message>
    <message>
        <source>Enter the client ID of your app.</source>
        <translation>Введите Client ID (код приложения).</translation>
    </message>
    <message>
        <source>Enter the client secret of your app.</source>
        <translation>Введите Client secret (ключ приложения).</translation>
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
        <source>Same as the system</source>
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
    <message>
        <source>Preview changes…</source>
        <translation>Предпросмотр изменений…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Attention</name>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision</source>
        <translation>
            <numerusform>%Ln операция ждёт вашего решения</numerusform>
            <numerusform>%Ln операции ждут вашего решения</numerusform>
            <numerusform>%Ln операций ждут вашего решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%Ln операция с ошибкой</numerusform>
            <numerusform>%Ln операции с ошибкой</numerusform>
            <numerusform>%Ln операций с ошибкой</numerusform>
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
            <numerusform>прогон %1 задержан: %Ln операция</numerusform>
            <numerusform>прогон %1 задержан: %Ln операции</numerusform>
            <numerusform>прогон %1 задержан: %Ln операций</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the sign-in</source>
        <translation>%1 не принимает вход</translation>
    </message>
    <message>
        <source>Nothing is asked of either service until you sign in again; BoardBridge notices the sign-in by itself.</source>
        <translation>До нового входа ни у одного сервиса ничего не запрашивается; вход будет замечен автоматически.</translation>
    </message>
    <message>
        <source>The sign-in to %1 ends on %2</source>
        <translation>Вход в %1 действует до %2</translation>
    </message>
    <message>
        <source>A sync before then renews it. If it has ended, sign in again.</source>
        <translation>Синхронизация до этого срока его продлит. Если он истёк, войдите снова.</translation>
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
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Bitrix24Form</name>
    <message>
        <source>BoardBridge works as a local application of your portal, so that nobody stands between you and Bitrix24. Once for your portal, by an administrator:</source>
        <translation>BoardBridge работает как локальное приложение вашего портала, поэтому между вами и Битрикс24 никто не стоит. Один раз для портала, от имени администратора:</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Local application.</source>
        <translation>В Битрикс24 откройте Разработчикам → Другое → Локальное приложение.</translation>
    </message>
    <message>
        <source>Choose Server, and tick “Uses API only”.</source>
        <translation>Выберите «Серверное» и отметьте «Использует только API».</translation>
    </message>
    <message>
        <source>As the handler path, enter the address below, exactly as it stands here.</source>
        <translation>В поле «Путь вашего обработчика» введите адрес ниже, в точности как здесь.</translation>
    </message>
    <message>
        <source>Give it the permissions %1. Without some of them it works with what it has.</source>
        <translation>Дайте ему права %1. Без некоторых из них он работает с тем, что есть.</translation>
    </message>
    <message>
        <source>Save, and copy the client ID and the client secret from there into these fields.</source>
        <translation>Сохраните и скопируйте оттуда в эти поля код (client_id) и ключ (client_secret) приложения.</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Адрес портала</translation>
    </message>
    <message>
        <source>Handler path</source>
        <translation>Путь вашего обработчика</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Код приложения (client_id)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
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
        <source>On this computer the live board opens in your browser.</source>
        <translation>На этом компьютере живая доска откроется в вашем браузере.</translation>
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
        <source>The board hasn&apos;t been read yet</source>
        <translation>Доска ещё не прочитана</translation>
    </message>
    <message>
        <source>The map appears after the first look at it.</source>
        <translation>Карта появится после первого чтения доски.</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Новая связь…</translation>
    </message>
    <message>
        <source>Press “New link…” to choose a board and a project.</source>
        <translation>Нажмите «Новая связь…», чтобы выбрать доску и проект.</translation>
    </message>
    <message>
        <source>Zoom to 100 % (1)</source>
        <translation>Масштаб 100 % (1)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>found: %L1</source>
        <translation>найдено: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BrowserPane</name>
    <message>
        <source>Sign-in page</source>
        <translation>Страница входа</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was sent there. Ask who runs it, or your administrator if your company looks into encrypted connections.</source>
        <translation>Сертификату %1 нельзя доверять, поэтому туда ничего не отправлено. Спросите владельца сервера или, если ваша компания просматривает зашифрованные соединения, администратора.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 недоступен: %2</translation>
    </message>
    <message>
        <source>The browser view stopped.</source>
        <translation>Встроенный браузер остановился.</translation>
    </message>
    <message>
        <source>The page wanted to open something that is no web page (%1:). That is not part of a sign-in.</source>
        <translation>Страница хотела открыть не веб-страницу (%1:). Ко входу это не относится.</translation>
    </message>
    <message>
        <source>The page wanted to go to %1 without encryption. That is not safe for a sign-in.</source>
        <translation>Страница хотела перейти на %1 без шифрования. Для входа это небезопасно.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BudgetCard</name>
    <message>
        <source>Miro credits this minute</source>
        <translation>Кредиты Miro за минуту</translation>
    </message>
    <message>
        <source>Bitrix24 requests in use</source>
        <translation>Занято запросов Битрикс24</translation>
    </message>
    <message>
        <source>Busiest Bitrix24 method</source>
        <translation>Самый занятый метод Битрикс24</translation>
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
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>%1 written to Bitrix24, %2 written to Miro.</source>
        <translation>Записано в Битрикс24 — %1, в Miro — %2.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesChart</name>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ч назад</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>To Bitrix24: %1</source>
        <translation>В Битрикс24: %1</translation>
    </message>
    <message>
        <source>To Miro: %1</source>
        <translation>В Miro: %1</translation>
    </message>
    <message>
        <source>Changes of the last 24 hours, %1 written to Bitrix24 and %2 to Miro</source>
        <translation>Изменения за последние 24 часа: записано в Битрикс24 — %1, в Miro — %2</translation>
    </message>
    <message>
        <source>%1–%2: %3 to Bitrix24, %4 to Miro</source>
        <translation>%1 — %2: в Битрикс24 %3, в Miro %4</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChecksPane</name>
    <message>
        <source>Progress of the checks</source>
        <translation>Ход проверок</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Пока ничего не проверено</translation>
    </message>
    <message>
        <source>The checks try the network, both accounts, every board and project, the keychain and the disk, and say what repairs what they find. They change nothing.</source>
        <translation>Проверяются сеть, обе учётные записи, каждая доска и каждый проект, связка ключей и диск; к найденному сказано, как это исправить. Проверки ничего не меняют.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверяю…</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>проверено %1 из %2</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Остановлено, проверено не всё</translation>
    </message>
    <message>
        <source>%1 failed, %2 warnings, %3 OK, %4 skipped</source>
        <translation>Ошибок: %1, предупреждений: %2, в порядке: %3, пропущено: %4</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChoiceStep</name>
    <message>
        <source>Board in Miro</source>
        <translation>Доска в Miro</translation>
    </message>
    <message>
        <source>Find a board</source>
        <translation>Найти доску</translation>
    </message>
    <message>
        <source>There is no board here that you may see. Make one in Miro, then press “Back” and “Next”.</source>
        <translation>Здесь нет доступных вам досок. Создайте доску в Miro, затем нажмите «Назад» и «Далее».</translation>
    </message>
    <message>
        <source>Project in Bitrix24</source>
        <translation>Проект в Битрикс24</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Найти проект</translation>
    </message>
    <message>
        <source>There is no project here that you may see. Make one in Bitrix24, then press “Back” and “Next”.</source>
        <translation>Здесь нет доступных вам проектов. Создайте проект в Битрикс24, затем нажмите «Назад» и «Далее».</translation>
    </message>
    <message>
        <source>%1 – view only</source>
        <translation>%1 — только просмотр</translation>
    </message>
</context>
<context>
    <name>bridge::ui::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>Скопировать: %1</translation>
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
        <source>%1 of %2 pairs would be closed, moved or unlinked at once; the limit of this link is %3</source>
        <translation>Разом были бы закрыты, перенесены или отвязаны пары: %1 из %2; предел этой связи —&#xa0;%3</translation>
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
        <source>Give the signed-in account the right to do this in %1, then press “Retry”.</source>
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
        <source>%1 had a problem; it is tried again by itself, or press “Retry”.</source>
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
        <source>Correct the profile, then press “Retry”.</source>
        <translation>Исправьте профиль и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>Look at the task; press “Retry” if the comment is missing.</source>
        <translation>Взгляните на задачу; если комментария нет, нажмите «Повторить».</translation>
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
        <translation>Нет неудавшейся или задержанной операции с идентификатором «%1»</translation>
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
        <source>Look at it, then press “Retry” to let it through.</source>
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
        <source>Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky again, both to unlink the pair</source>
        <translation>Его стикер удалён: miro — удалить задачу, bitrix24 — создать стикер снова, both — отвязать пару</translation>
    </message>
    <message>
        <source>Its task was deleted: take bitrix24 to delete the sticky, miro to make the task again, both to unlink the pair</source>
        <translation>Его задача удалена: bitrix24 — удалить стикер, miro — создать задачу снова, both — отвязать пару</translation>
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
        <translation>Нет задержанного прогона с номером %1</translation>
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
        <translation>Прогон сделан с другим %1 (%2): здесь его не откатить</translation>
    </message>
    <message>
        <source>Nothing is known of a run %1</source>
        <translation>О прогоне %1 ничего не известно</translation>
    </message>
    <message>
        <source>A run was taken back: it is not made again</source>
        <translation>Прогон откачен: заново это не создаётся</translation>
    </message>
    <message>
        <source>A comment may have been read: it stays</source>
        <translation>Комментарий могли прочитать: он остаётся</translation>
    </message>
    <message>
        <source>Unlink %1: its comment goes with task %2</source>
        <translation>Отвязать %1: его комментарий уходит с задачей %2</translation>
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
        <source>Delete task %1 “%2”, which the run created</source>
        <translation>Удалить задачу %1 «%2», созданную прогоном</translation>
    </message>
    <message>
        <source>Delete %1, which the run created</source>
        <translation>Удалить %1: создано прогоном</translation>
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
        <source>Unlink %1 and task %2</source>
        <translation>Отвязать %1 и задачу %2</translation>
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
    <message>
        <source>The browser&apos;s answer holds no code: begin the sign-in again.</source>
        <translation>В ответе браузера нет кода: начните вход заново.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in to %1, so it was not used: begin again.</source>
        <translation>Ответ не относится к этому входу в %1 и не использован: начните заново.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was refused (%2).</source>
        <translation>Вход в %1 отклонён (%2).</translation>
    </message>
    <message>
        <source>That is no code of %1: paste the whole address that the browser ended at, or the code in it.</source>
        <translation>Это не код %1: вставьте целиком адрес, на котором остановился браузер, или код из него.</translation>
    </message>
    <message>
        <source>Port %1 of this machine is in use by another program: end that one, or choose another port in the redirect address, here and where the app is registered.</source>
        <translation>Порт %1 на этом компьютере занят другой программой: закройте её или выберите другой порт в адресе перенаправления, здесь и там, где зарегистрировано приложение.</translation>
    </message>
    <message>
        <source>Nobody answered in the browser in time: begin the sign-in to %1 again.</source>
        <translation>В браузере никто не ответил вовремя: начните вход в %1 заново.</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer (as http://127.0.0.1:8788/ would be), so the answer can&apos;t come back by itself: paste the address that the browser ends at.</source>
        <translation>Адрес перенаправления не на этом компьютере (каким был бы http://127.0.0.1:8788/), и ответ не вернётся сам: вставьте адрес, на котором остановится браузер.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in and was not used. Begin again in BoardBridge.</source>
        <translation>Этот ответ относится к другому входу и не использован. Начните заново в BoardBridge.</translation>
    </message>
    <message>
        <source>You can close this window and go back to BoardBridge.</source>
        <translation>Можно закрыть это окно и вернуться в BoardBridge.</translation>
    </message>
    <message>
        <source>The sign-in was refused. You can close this window and go back to BoardBridge.</source>
        <translation>Вход отклонён. Можно закрыть это окно и вернуться в BoardBridge.</translation>
    </message>
    <message>
        <source>%1: not an address like https://example.com</source>
        <translation>%1: адрес должен быть вида https://example.com</translation>
    </message>
    <message>
        <source>%1: %2://%3 is refused, only https is safe for a token (plain http for this machine only)</source>
        <translation>%1: адрес %2://%3 отвергнут, для токена безопасен только https (обычный http — только на этом компьютере)</translation>
    </message>
    <message>
        <source>That is no portal&apos;s address: type its name, like acme, or its host, like acme.bitrix24.com.</source>
        <translation>Это не адрес портала: введите его имя, например acme, или узел, например acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>That is Bitrix24&apos;s own site: your portal&apos;s name stands before it, as in acme.bitrix24.com.</source>
        <translation>Это сайт самого Битрикс24: перед ним стоит имя вашего портала, как в acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the client id of your app: &quot;client_id&quot; in &quot;%2&quot;.</source>
        <translation>Для входа в %1 через браузер профилю нужен код вашего приложения: &quot;client_id&quot; в &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the redirect address that the app has registered: &quot;redirect_url&quot; in &quot;%2&quot;.</source>
        <translation>Для входа в %1 через браузер профилю нужен адрес перенаправления, указанный в приложении: &quot;redirect_url&quot; в &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The portal %1 answered instead of %2, so its answer was not used: begin again.</source>
        <translation>Вместо %2 ответил портал %1, его ответ не использован: начните заново.</translation>
    </message>
    <message>
        <source>To sign in to Bitrix24, the profile needs the portal&apos;s address: &quot;portal_url&quot; in &quot;bitrix24&quot;.</source>
        <translation>Для входа в Битрикс24 профилю нужен адрес портала: &quot;portal_url&quot; в &quot;bitrix24&quot;.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Miro.</source>
        <translation>В Miro никто не входил.</translation>
    </message>
    <message>
        <source>Signed out of Miro. The pasted token still works elsewhere: remove it in the settings of the app that it was made for.</source>
        <translation>Выход из Miro выполнен. В других местах вставленный токен ещё действует: удалите его в настройках приложения, для которого он создан.</translation>
    </message>
    <message>
        <source>Signed out of Miro here, but the sign-in could not be revoked (%1): uninstall the app from the team to end it everywhere.</source>
        <translation>Выход из Miro выполнен здесь, но отозвать вход не удалось (%1): удалите приложение из команды, чтобы закончить его везде.</translation>
    </message>
    <message>
        <source>Signed out of Miro, and the sign-in is revoked.</source>
        <translation>Выход из Miro выполнен, вход отозван.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Bitrix24.</source>
        <translation>В Битрикс24 никто не входил.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The webhook still works elsewhere: delete it in the portal under Developer resources → Integrations.</source>
        <translation>Выход из Битрикс24 выполнен. В других местах вебхук ещё действует: удалите его на портале в разделе Разработчикам → Интеграции.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The token ends by itself within an hour.</source>
        <translation>Выход из Битрикс24 выполнен. Токен сам перестанет действовать в течение часа.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24 here, but the stored tokens could not be made void (%1): delete the local application in the portal to end them.</source>
        <translation>Выход из Битрикс24 выполнен здесь, но обесценить сохранённые токены не удалось (%1): удалите на портале локальное приложение, и они перестанут действовать.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24, and what was stored opens nothing any more.</source>
        <translation>Выход из Битрикс24 выполнен, сохранённое больше ничего не открывает.</translation>
    </message>
    <message>
        <source>This profile keeps no sign-in: the one to %1 is asked for at each start</source>
        <translation>Этот профиль не хранит входов: вход в %1 запрашивается при каждом запуске</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached at %1, which is &quot;portal_url&quot; in profile.json</source>
        <translation>Битрикс24 недоступен по адресу %1, это &quot;portal_url&quot; в profile.json</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server answered without a token.</source>
        <translation>Сервер входа %1 ответил без токена.</translation>
    </message>
    <message>
        <source>%1 does not accept the app (%2): check the client id and the client secret, then sign in again.</source>
        <translation>%1 не принимает приложение (%2): проверьте client_id и client_secret и войдите снова.</translation>
    </message>
    <message>
        <source>%1 does not let the app in (%2): check the subscription and the app&apos;s rights.</source>
        <translation>%1 не впускает приложение (%2): проверьте подписку и права приложения.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in (%2): sign in again.</source>
        <translation>%1 больше не принимает вход (%2): войдите снова.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server asks to wait.</source>
        <translation>Сервер входа %1 просит подождать.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server is out of order (HTTP %2).</source>
        <translation>Сервер входа %1 неисправен (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept the code: it works once and not for long. Begin the sign-in again.</source>
        <translation>%1 не принимает код: он действует один раз и недолго. Начните вход заново.</translation>
    </message>
    <message>
        <source>Miro is out of order (HTTP %1).</source>
        <translation>Miro неисправен (HTTP %1).</translation>
    </message>
    <message>
        <source>Miro did not end the sign-in (HTTP %1).</source>
        <translation>Miro не завершил вход (HTTP %1).</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in, and it can&apos;t be renewed: sign in again.</source>
        <translation>%1 больше не принимает вход, и продлить его нельзя: войдите снова.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 any more: sign in again.</source>
        <translation>В %1 больше никто не вошёл: войдите снова.</translation>
    </message>
    <message>
        <source>BoardBridge ended while it renewed the sign-in to %1 (%2), before it could store what %1 answered: sign in again.</source>
        <translation>BoardBridge завершился, пока продлевал вход в %1 (%2), и не успел сохранить ответ %1: войдите снова.</translation>
    </message>
    <message>
        <source>The network lost what %1 answered to a renewal, so the sign-in has ended: sign in again.</source>
        <translation>Ответ %1 на продление потерялся в сети, и вход закончился: войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has ended, because it was not used for %2 days: sign in again.</source>
        <translation>Вход в %1 закончился, потому что им не пользовались %2 дн.: войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was renewed or ended elsewhere: a copy of it is in use on another computer, or it was revoked. Sign in again; each computer needs a sign-in of its own.</source>
        <translation>Вход в %1 продлён или закончен в другом месте: его копия используется на другом компьютере, или его отозвали. Войдите снова; каждому компьютеру нужен свой вход.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server gave no whole answer.</source>
        <translation>Сервер входа %1 не дал полного ответа.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>это не объект JSON</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>поле %1 должно быть непустым текстом</translation>
    </message>
    <message>
        <source>%1 must be a time (ISO 8601) or seconds since 1970</source>
        <translation>поле %1 должно быть временем (ISO 8601) или числом секунд с 1970 года</translation>
    </message>
    <message>
        <source>The stored sign-in to %1 can&apos;t be used (%2): sign in again.</source>
        <translation>Сохранённый вход в %1 непригоден (%2): войдите снова.</translation>
    </message>
    <message>
        <source>access_token is missing</source>
        <translation>не хватает access_token</translation>
    </message>
    <message>
        <source>webhook_url or access_token is missing</source>
        <translation>не хватает webhook_url или access_token</translation>
    </message>
    <message>
        <source>client_endpoint must be an https address</source>
        <translation>client_endpoint должен быть адресом https</translation>
    </message>
    <message>
        <source>That is no Miro token: give the token alone, or JSON with access_token, on one line.</source>
        <translation>Это не токен Miro: дайте один токен или JSON с access_token, в одну строку.</translation>
    </message>
    <message>
        <source>That is no webhook of Bitrix24: its address looks like https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ and is shown under Developer resources → Inbound webhook.</source>
        <translation>Это не вебхук Битрикс24: его адрес имеет вид https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ и показан в разделе Разработчикам → Входящий вебхук.</translation>
    </message>
    <message>
        <source>sign in to this computer again and restart BoardBridge, or have it ask for the sign-in at each start.</source>
        <translation>войдите в этот компьютер заново и перезапустите BoardBridge, или пусть он спрашивает вход при каждом запуске.</translation>
    </message>
    <message>
        <source>start a Secret Service in this session (GNOME Keyring or KWallet, for example `gnome-keyring-daemon --unlock`) and try again, or have BoardBridge ask for the sign-in at each start.</source>
        <translation>запустите в этом сеансе Secret Service (GNOME Keyring или KWallet, например `gnome-keyring-daemon --unlock`) и повторите, или пусть BoardBridge спрашивает вход при каждом запуске.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the sign-in can&apos;t be read or stored: unlock it and try again, or have BoardBridge ask for it at each start.</source>
        <translation>Связка ключей заперта, и вход нельзя ни прочитать, ни сохранить: отоприте её и повторите, или пусть BoardBridge спрашивает его при каждом запуске.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the sign-in safe: %1</source>
        <translation>Нет связки ключей, где вход был бы в сохранности: %1</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used (%1): %2</source>
        <translation>Связкой ключей нельзя воспользоваться (%1): %2</translation>
    </message>
    <message>
        <source>This is too long for an entry of the keychain (%1 bytes, %2 at most); nothing was changed.</source>
        <translation>Это слишком длинно для записи в связке ключей (байт: %1, предел: %2); ничего не изменено.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds: unlock it and try again.</source>
        <translation>Связка ключей не ответила за %1 с: отоприте её и повторите.</translation>
    </message>
    <message>
        <source>What the keychain holds of this sign-in does not fit together: sign in again.</source>
        <translation>Данные этого входа в связке ключей не согласуются между собой: войдите снова.</translation>
    </message>
    <message>
        <source>This sign-in is longer than the keychain can hold (%1 kB at most); nothing was changed.</source>
        <translation>Этот вход длиннее, чем вмещает связка ключей (предел %1 КБ); ничего не изменено.</translation>
    </message>
    <message>
        <source>No board can be read, so nothing is kept in step.</source>
        <translation>Ни одну доску нельзя прочитать, поэтому ничего не синхронизируется.</translation>
    </message>
    <message>
        <source>Nothing can be written on a board: tasks get no stickies, and stickies no marks.</source>
        <translation>На досках нельзя ничего записать: задачи не получают стикеров, а стикеры — меток.</translation>
    </message>
    <message>
        <source>No task can be read or written, so nothing is kept in step.</source>
        <translation>Задачи нельзя ни прочитать, ни записать, поэтому ничего не синхронизируется.</translation>
    </message>
    <message>
        <source>Projects have no names and can&apos;t be chosen from a list; tasks are still kept in step.</source>
        <translation>У проектов нет названий, и выбрать их из списка нельзя; задачи всё равно синхронизируются.</translation>
    </message>
    <message>
        <source>People have no names: they are shown by their numbers.</source>
        <translation>У людей нет имён: вместо них показаны номера.</translation>
    </message>
    <message>
        <source>Comments can&apos;t be found again or edited: a changed green sticky adds a second comment.</source>
        <translation>Комментарии нельзя найти снова или изменить: изменённый зелёный стикер добавит второй комментарий.</translation>
    </message>
    <message>
        <source>No time can be looked up, booked or cancelled.</source>
        <translation>Время нельзя ни узнать, ни забронировать, ни отменить.</translation>
    </message>
    <message>
        <source>No deal, lead or contact can be read or made.</source>
        <translation>Сделки, лиды и контакты нельзя ни прочитать, ни создать.</translation>
    </message>
    <message>
        <source>Calls are not recorded.</source>
        <translation>Звонки не записываются.</translation>
    </message>
    <message>
        <source>The board has no tab of its own in a task.</source>
        <translation>У доски нет своей вкладки в задаче.</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings in Miro (Profile settings → Your apps), tick %1 under Permissions, install the app again, and sign in again.</source>
        <translation>Откройте настройки приложения в Miro (Profile settings → Your apps), отметьте %1 в разделе Permissions, установите приложение заново и войдите снова.</translation>
    </message>
    <message>
        <source>Open the local application in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save, and sign in again.</source>
        <translation>Откройте локальное приложение в Битрикс24 (Разработчикам → Интеграции), добавьте права: %1; затем сохраните и войдите снова.</translation>
    </message>
    <message>
        <source>Open the inbound webhook in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save. Its address stays.</source>
        <translation>Откройте входящий вебхук в Битрикс24 (Разработчикам → Интеграции), добавьте права: %1; затем сохраните. Его адрес не изменится.</translation>
    </message>
    <message>
        <source>A profile needs a name of at most %1 characters.</source>
        <translation>Профилю нужно имя не длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: make it writable, then try again.</source>
        <translation>%1 недоступно для записи: разрешите её и повторите.</translation>
    </message>
    <message>
        <source>The profile in the folder %1 calls itself %2: give both the same name.</source>
        <translation>Профиль в папке %1 называет себя %2: дайте обоим одно имя.</translation>
    </message>
    <message>
        <source>The default profile has the id %1, too, and would share its sign-ins: duplicate this one under another id, then remove it.</source>
        <translation>У профиля по умолчанию тоже идентификатор %1, и входы были бы общими: дублируйте этот профиль под другим идентификатором, затем удалите его.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, nor any other yet.</source>
        <translation>Нет ни профиля «%1», ни какого-либо другого.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Нет профиля «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a profile&apos;s id: it takes up to %2 letters, digits, dashes, underscores and dots, no dot at either end, and no name of a device like “con”.</source>
        <translation>«%1» не может быть идентификатором профиля: в нём до %2 букв, цифр, дефисов, подчёркиваний и точек, без точки по краям, и это не имя устройства вроде «con».</translation>
    </message>
    <message>
        <source>There is a profile “%1” already: choose another id.</source>
        <translation>Профиль «%1» уже есть: выберите другой идентификатор.</translation>
    </message>
    <message>
        <source>%1 exists already and stays as it is: name another file.</source>
        <translation>%1 уже существует и остаётся как есть: назовите другой файл.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 не читается: %2.</translation>
    </message>
    <message>
        <source>%1 is no profile: it is not JSON.</source>
        <translation>%1 — не профиль: это не JSON.</translation>
    </message>
    <message>
        <source>%1 is no valid profile: %2.</source>
        <translation>%1 — непригодный профиль: %2.</translation>
    </message>
    <message>
        <source>The window of that profile could not be started.</source>
        <translation>Не удалось открыть окно этого профиля.</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody this computer trusts</source>
        <translation>его сертификат не подписан никем, кому доверяет этот компьютер</translation>
    </message>
    <message>
        <source>its certificate is another host&apos;s</source>
        <translation>его сертификат выдан другому узлу</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>его сертификат истёк, или часы этого компьютера неверны</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>его сертификат ещё не действует, или часы этого компьютера неверны</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>его сертификат отозван</translation>
    </message>
    <message>
        <source>its certificate does not hold</source>
        <translation>его сертификат не проходит проверку</translation>
    </message>
    <message>
        <source>the proxy %1 can&apos;t be reached</source>
        <translation>прокси %1 недоступен</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>прокси %1 не ответил</translation>
    </message>
    <message>
        <source>the proxy %1 did not accept the user name and password</source>
        <translation>прокси %1 не принял имя пользователя и пароль</translation>
    </message>
    <message>
        <source>the proxy %1 does not let the connection through</source>
        <translation>прокси %1 не пропускает соединение</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Проверка отменена.</translation>
    </message>
    <message>
        <source>The name %1 was not looked up in %2 s.</source>
        <translation>Имя %1 не удалось разрешить за %2 с.</translation>
    </message>
    <message>
        <source>There is no computer of the name %1.</source>
        <translation>Компьютера с именем %1 нет.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 отказывает в соединении.</translation>
    </message>
    <message>
        <source>%1 speaks no encryption that is accepted.</source>
        <translation>%1 не поддерживает приемлемого шифрования.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>Сертификат %1 не принят: %2.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Прокси не отвечает.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>Прокси требует имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>%1 не отвечает.</translation>
    </message>
    <message>
        <source>Its certificate is good for %1 days, until %2.</source>
        <translation>Сертификат действует ещё %1 дн., до %2.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its certificate, or the connection will be refused.</source>
        <translation>Владельцу сервера нужно обновить сертификат, иначе в соединении будет отказано.</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Часы этого компьютера</translation>
    </message>
    <message>
        <source>It agrees with the servers&apos; to %1 s.</source>
        <translation>С часами серверов они расходятся не более чем на %1 с.</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the servers&apos;.</source>
        <translation>Они спешат на %1 с против часов серверов.</translation>
    </message>
    <message>
        <source>It is %1 s behind the servers&apos;.</source>
        <translation>Они отстают на %1 с от часов серверов.</translation>
    </message>
    <message>
        <source>Let the system set its clock from the network, and check its time zone.</source>
        <translation>Пусть система ставит часы по сети; проверьте и часовой пояс.</translation>
    </message>
    <message>
        <source>Permissions in %1</source>
        <translation>Права в %1</translation>
    </message>
    <message>
        <source>None are granted.</source>
        <translation>Никаких прав не дано.</translation>
    </message>
    <message>
        <source>How long the sign-in to %1 lasts</source>
        <translation>Срок входа в %1</translation>
    </message>
    <message>
        <source>The token names no end.</source>
        <translation>Токен не называет срока.</translation>
    </message>
    <message>
        <source>It is renewed as long as it is used.</source>
        <translation>Вход продлевается, пока им пользуются.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Вход закончился %1.</translation>
    </message>
    <message>
        <source>It ends in %1 and can&apos;t be renewed.</source>
        <translation>Вход закончится через %1, продлить его нельзя.</translation>
    </message>
    <message>
        <source>It ends in %1 unless it is used before, which renews it.</source>
        <translation>Вход закончится через %1, если им не воспользоваться раньше: тогда он продлится.</translation>
    </message>
    <message>
        <source>Let BoardBridge sync before then, or sign in again.</source>
        <translation>Пусть BoardBridge синхронизирует до этого срока, или войдите снова.</translation>
    </message>
    <message>
        <source>A webhook lasts until it is deleted in Bitrix24.</source>
        <translation>Вебхук действует, пока его не удалят в Битрикс24.</translation>
    </message>
    <message>
        <source>Budget at Miro</source>
        <translation>Лимит Miro</translation>
    </message>
    <message>
        <source>%1 of %2 credits were used in the last minute.</source>
        <translation>За последнюю минуту потрачено кредитов: %1 из %2.</translation>
    </message>
    <message>
        <source>Work waits until the minute is over. If this stays so, let BoardBridge look less often (poll_seconds), or find out which other program uses this sign-in.</source>
        <translation>Работа ждёт конца минуты. Если так и останется, пусть BoardBridge проверяет реже (poll_seconds), или выясните, какая ещё программа пользуется этим входом.</translation>
    </message>
    <message>
        <source>Budget at Bitrix24</source>
        <translation>Лимит Битрикс24</translation>
    </message>
    <message>
        <source>The busiest method ran %1 of %2 s in ten minutes.</source>
        <translation>Самый занятый метод работал %1 из %2 с за десять минут.</translation>
    </message>
    <message>
        <source>Work waits until the portal lets it go on. If this stays so, link smaller projects, or find out which other program uses this sign-in.</source>
        <translation>Работа ждёт, пока портал не разрешит продолжить. Если так и останется, связывайте проекты поменьше, или выясните, какая ещё программа пользуется этим входом.</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Свободное место на диске</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Свободно %1.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the profile folder: a full one stops the sync.</source>
        <translation>Освободите место на диске с папкой профиля: полный диск останавливает синхронизацию.</translation>
    </message>
    <message>
        <source>Board of the link %1</source>
        <translation>Доска связи %1</translation>
    </message>
    <message>
        <source>Frames of the link %1</source>
        <translation>Фреймы связи %1</translation>
    </message>
    <message>
        <source>Tags of the link %1</source>
        <translation>Теги связи %1</translation>
    </message>
    <message>
        <source>Projects of the link %1</source>
        <translation>Проекты связи %1</translation>
    </message>
    <message>
        <source>The board %1 can be read.</source>
        <translation>Доска %1 читается.</translation>
    </message>
    <message>
        <source>The board %1 can be read; the role on it is %2.</source>
        <translation>Доска %1 читается; роль на ней — %2.</translation>
    </message>
    <message>
        <source>Have its owner make the signed-in account an editor: nothing can be written there now.</source>
        <translation>Пусть её владелец сделает вошедшую учётную запись редактором: сейчас туда ничего нельзя записать.</translation>
    </message>
    <message>
        <source>Not on the board: %1.</source>
        <translation>Нет на доске: %1.</translation>
    </message>
    <message>
        <source>Give the frames the names they have on the board, or remove these mappings: their tasks have no frame to go to.</source>
        <translation>Дайте фреймам те же имена, что и на доске, или уберите эти сопоставления: их задачам не в какой фрейм попасть.</translation>
    </message>
    <message>
        <source>More than once on the board: %1.</source>
        <translation>На доске больше одного раза: %1.</translation>
    </message>
    <message>
        <source>Rename all but one of them, or map them by frame_id: tasks go to the first one only.</source>
        <translation>Переименуйте все, кроме одного, или сопоставьте их по frame_id: задачи попадают только в первый.</translation>
    </message>
    <message>
        <source>No frame is mapped.</source>
        <translation>Ни один фрейм не сопоставлен.</translation>
    </message>
    <message>
        <source>All %1 mapped frames are on the board.</source>
        <translation>Все сопоставленные фреймы (%1) на доске.</translation>
    </message>
    <message>
        <source>The board holds %1 of %2 tags.</source>
        <translation>На доске тегов: %1 из %2.</translation>
    </message>
    <message>
        <source>Delete tags that nobody needs, or set write_back to text: new tasks are marked by a line of text now.</source>
        <translation>Удалите ненужные теги или задайте write_back значение text: сейчас новые задачи отмечаются строкой текста.</translation>
    </message>
    <message>
        <source>The signed-in account sees no project %1.</source>
        <translation>Вошедшая учётная запись не видит проекта %1.</translation>
    </message>
    <message>
        <source>Correct the group_id, or have the account made a member: tasks can&apos;t be put there now.</source>
        <translation>Исправьте group_id или сделайте учётную запись участником: сейчас задачи туда не поместить.</translation>
    </message>
    <message>
        <source>No project is named.</source>
        <translation>Ни один проект не назван.</translation>
    </message>
    <message>
        <source>All projects that are named are there.</source>
        <translation>Все названные проекты на месте.</translation>
    </message>
    <message>
        <source>How changes in Bitrix24 are noticed</source>
        <translation>Как замечаются изменения в Битрикс24</translation>
    </message>
    <message>
        <source>They are asked for every few seconds, as the profile says.</source>
        <translation>Они запрашиваются каждые несколько секунд, как велит профиль.</translation>
    </message>
    <message>
        <source>Bitrix24 reports them itself: the sign-in is an administrator&apos;s.</source>
        <translation>Битрикс24 сообщает о них сам: вход выполнен администратором.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: events need an administrator&apos;s sign-in.</source>
        <translation>Они запрашиваются каждые несколько секунд: событиям нужен вход администратора.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: a webhook can&apos;t read events.</source>
        <translation>Они запрашиваются каждые несколько секунд: вебхук не может читать события.</translation>
    </message>
    <message>
        <source>Have an administrator of the portal sign in, or set events to polling.</source>
        <translation>Пусть войдёт администратор портала, или задайте events значение polling.</translation>
    </message>
    <message>
        <source>Sign in with a local application as an administrator, or set events to polling.</source>
        <translation>Войдите через локальное приложение как администратор или задайте events значение polling.</translation>
    </message>
    <message>
        <source>Owner of the bookings</source>
        <translation>Владелец бронирований</translation>
    </message>
    <message>
        <source>Nobody who is active has the number %1.</source>
        <translation>Среди активных нет никого с номером %1.</translation>
    </message>
    <message>
        <source>Set owner_id to the number of an active employee, whose calendar then takes the bookings.</source>
        <translation>Задайте в owner_id номер активного сотрудника: бронирования попадут в его календарь.</translation>
    </message>
    <message>
        <source>%1 (user %2) is active.</source>
        <translation>%1 (пользователь %2) активен.</translation>
    </message>
    <message>
        <source>The calendar can&apos;t be read: the permission calendar is missing.</source>
        <translation>Календарь не читается: не хватает права calendar.</translation>
    </message>
    <message>
        <source>Add the permission calendar to the application or webhook.</source>
        <translation>Добавьте приложению или вебхуку право calendar.</translation>
    </message>
    <message>
        <source>Employees who take bookings</source>
        <translation>Сотрудники, которые принимают бронирования</translation>
    </message>
    <message>
        <source>Nobody has the position %1.</source>
        <translation>Должности %1 нет ни у кого.</translation>
    </message>
    <message>
        <source>Write employee_position as it stands in the employees&apos; profiles in Bitrix24.</source>
        <translation>Укажите employee_position так, как она записана в профилях сотрудников в Битрикс24.</translation>
    </message>
    <message>
        <source>%1 active employees have the position %2.</source>
        <translation>Активных сотрудников с должностью %2: %1.</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Вход в %1</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect miro --browser.</source>
        <translation>Войдите на странице «Учётные записи» или командой boardbridge-cli connect miro --browser.</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect bitrix24 --browser or --webhook-stdin.</source>
        <translation>Войдите на странице «Учётные записи» или командой boardbridge-cli connect bitrix24 --browser либо --webhook-stdin.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Miro.</source>
        <translation>В Miro никто не вошёл.</translation>
    </message>
    <message>
        <source>Miro does not let us in.</source>
        <translation>Miro не даёт доступа.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Bitrix24.</source>
        <translation>В Битрикс24 никто не вошёл.</translation>
    </message>
    <message>
        <source>Bitrix24 does not let us in.</source>
        <translation>Битрикс24 не даёт доступа.</translation>
    </message>
    <message>
        <source>by a local application</source>
        <translation>через локальное приложение</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>через вебхук</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>Запись возможна.</translation>
    </message>
    <message>
        <source>It can&apos;t be written.</source>
        <translation>Запись невозможна.</translation>
    </message>
    <message>
        <source>Make it writable for the user who runs BoardBridge, and see that the disk has room.</source>
        <translation>Разрешите запись в неё пользователю, под которым работает BoardBridge, и проверьте, есть ли место на диске.</translation>
    </message>
    <message>
        <source>It has version %1, which a newer BoardBridge wrote; this one knows versions up to %2.</source>
        <translation>Версия %1, её записал более новый BoardBridge; этот знает версии до %2.</translation>
    </message>
    <message>
        <source>Use the newest BoardBridge with this profile.</source>
        <translation>Откройте этот профиль в самом новом BoardBridge.</translation>
    </message>
    <message>
        <source>The keychain gives back another value than was stored.</source>
        <translation>Связка ключей возвращает не то, что в неё сохранили.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Порт %1 свободен.</translation>
    </message>
    <message>
        <source>Port %1 is in use, perhaps by the BoardBridge that runs with this profile.</source>
        <translation>Порт %1 занят, возможно, тем BoardBridge, который работает с этим профилем.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Порт %1 занят другой программой.</translation>
    </message>
    <message>
        <source>End that program, or set another port.</source>
        <translation>Закройте ту программу или задайте другой порт.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Папка профиля</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Папка протокола</translation>
    </message>
    <message>
        <source>There is none yet: nothing was synced with this profile.</source>
        <translation>Его ещё нет: с этим профилем ничего не синхронизировалось.</translation>
    </message>
    <message>
        <source>Restore journal.sqlite from a backup, or move it away to start anew: what is on both sides is then recognised by its marks.</source>
        <translation>Восстановите journal.sqlite из резервной копии или уберите его, чтобы начать заново: содержимое обеих сторон тогда будет узнано по меткам.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Файл повреждён (%1).</translation>
    </message>
    <message>
        <source>Version %1, %2, undamaged.</source>
        <translation>Версия %1, размер %2, повреждений нет.</translation>
    </message>
    <message>
        <source>An entry was stored, read and removed.</source>
        <translation>Запись сохранена, прочитана и удалена.</translation>
    </message>
    <message>
        <source>Port of the local endpoint</source>
        <translation>Порт локальной точки доступа</translation>
    </message>
    <message>
        <source>The endpoint is not switched on.</source>
        <translation>Точка доступа не включена.</translation>
    </message>
    <message>
        <source>Port for signing in with the browser</source>
        <translation>Порт для входа через браузер</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer.</source>
        <translation>Адрес перенаправления не на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 отвечает за %2 мс.</translation>
    </message>
    <message>
        <source>Its name is looked up in %1 ms.</source>
        <translation>Его имя разрешается за %1 мс.</translation>
    </message>
    <message>
        <source>The connection is encrypted by %1.</source>
        <translation>Соединение зашифровано: %1.</translation>
    </message>
    <message>
        <source>It goes through the proxy %1.</source>
        <translation>Оно идёт через прокси %1.</translation>
    </message>
    <message>
        <source>The address is on this computer and needs none.</source>
        <translation>Адрес на этом компьютере, сертификат ему не нужен.</translation>
    </message>
    <message>
        <source>The server showed none.</source>
        <translation>Сервер не предъявил сертификата.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Адрес %1</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Сертификат %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 недоступен.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address in the profile, then check again.</source>
        <translation>Проверьте сеть, прокси и адрес в профиле, затем повторите проверку.</translation>
    </message>
    <message>
        <source>None is used.</source>
        <translation>Не используется.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>Используется %1.</translation>
    </message>
    <message>
        <source>To Miro: %1. To Bitrix24: %2.</source>
        <translation>К Miro: %1. К Битрикс24: %2.</translation>
    </message>
    <message>
        <source>The profile names no portal; a webhook brings its own address.</source>
        <translation>Профиль не называет портала; вебхук несёт свой адрес с собой.</translation>
    </message>
    <message>
        <source>Address of Bitrix24</source>
        <translation>Адрес Битрикс24</translation>
    </message>
    <message>
        <source>Certificate of Bitrix24</source>
        <translation>Сертификат Битрикс24</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s sign-in server</source>
        <translation>Сервер входа Битрикс24</translation>
    </message>
    <message>
        <source>A webhook does without it.</source>
        <translation>Вебхук обходится без него.</translation>
    </message>
    <message>
        <source>No server told its time.</source>
        <translation>Ни один сервер не сообщил времени.</translation>
    </message>
    <message>
        <source>Check board_id, and have the board shared with the signed-in account as an editor.</source>
        <translation>Проверьте board_id; доска должна быть открыта вошедшей учётной записи с правами редактора.</translation>
    </message>
    <message>
        <source>The board can&apos;t be read.</source>
        <translation>Доска не читается.</translation>
    </message>
    <message>
        <source>The list of projects takes the permission sonet_group.</source>
        <translation>Списку проектов нужно право sonet_group.</translation>
    </message>
    <message>
        <source>The profile takes no bookings.</source>
        <translation>Профиль не принимает бронирований.</translation>
    </message>
    <message>
        <source>Add the permission user_basic.</source>
        <translation>Добавьте право user_basic.</translation>
    </message>
    <message>
        <source>The profile has no link yet.</source>
        <translation>В профиле пока нет связей.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written in the folder %1: make room on the disk and the folder writable. Everything else goes on.</source>
        <translation>Протокол нельзя записать в папку %1: освободите место на диске и разрешите запись в папку. Всё остальное работает.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>Даны: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Не хватает: %1.</translation>
    </message>
    <message>
        <source>As %1, %2.</source>
        <translation>Учётная запись %1, %2.</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>команда %1</translation>
    </message>
    <message>
        <source>token_server must be an https address</source>
        <translation>token_server должен быть адресом https</translation>
    </message>
    <message>
        <source>The sign-in belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or sign in to that portal.</source>
        <translation>Этот вход относится к порталу %1, а «portal_url» в profile.json указывает на %2: исправьте его или войдите на тот портал.</translation>
    </message>
    <message>
        <source>The profile has a link “%1” already.</source>
        <translation>В профиле уже есть связь «%1».</translation>
    </message>
    <message>
        <source>The stored sign-in to Miro could not be read, so it is removed but not revoked: uninstall the app from the team to end it everywhere.</source>
        <translation>Сохранённый вход в Miro не удалось прочитать, поэтому он удалён, но не отозван: удалите приложение из команды, чтобы закончить его везде.</translation>
    </message>
    <message>
        <source>The stored sign-in to Bitrix24 could not be read, so it is removed but not made void: delete the local application or the webhook in the portal to end it everywhere.</source>
        <translation>Сохранённый вход в Битрикс24 не удалось прочитать, поэтому он удалён, но не обесценен: удалите на портале локальное приложение или вебхук, чтобы закончить его везде.</translation>
    </message>
    <message>
        <source>The webhook belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or connect a webhook of that portal.</source>
        <translation>Вебхук принадлежит порталу %1, а &quot;portal_url&quot; в profile.json называет %2: исправьте его или подключите вебхук того портала.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be renewed, because the folder %1 can&apos;t be written: make it writable, and free some space if its disk is full.</source>
        <translation>Вход нельзя продлить: папка %1 недоступна для записи. Разрешите запись в неё и освободите место, если её диск полон.</translation>
    </message>
    <message>
        <source>Another program renews this sign-in and does not come to an end: try again later.</source>
        <translation>Другая программа продлевает этот вход и никак не закончит: повторите позже.</translation>
    </message>
    <message>
        <source>What was pasted is no sign-in to %1 that can be used: %2.</source>
        <translation>Вставленное не годится для входа в %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not allowed here, only %2</source>
        <translation>%1 здесь недопустимо, только %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>целое число не меньше %1</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>текст не длиннее %1 знаков</translation>
    </message>
    <message>
        <source>There is no profile in %1.</source>
        <translation>В %1 нет профиля.</translation>
    </message>
    <message>
        <source>The start at login can&apos;t be changed in %1: %2.</source>
        <translation>Запуск при входе в систему нельзя изменить в %1: %2.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be created</source>
        <translation>папку нельзя создать</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1</source>
        <translation>Историю нельзя записать: %1</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Файл %1 нельзя записать: %2</translation>
    </message>
    <message>
        <source>It was left out of a plan</source>
        <translation>Исключено из плана</translation>
    </message>
    <message>
        <source>Press “Retry” to do it all the same. It is done by itself once its item changes.</source>
        <translation>Нажмите «Повторить», чтобы всё же выполнить. Когда элемент изменится, это выполнится само.</translation>
    </message>
    <message>
        <source>Take the %1 of %2</source>
        <translation>Взять поле «%1» из %2</translation>
    </message>
    <message>
        <source>A person chose the side</source>
        <translation>Сторону выбрал человек</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in: sign in again.</source>
        <translation>%1 больше не принимает вход: войдите снова.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Decisions</name>
    <message>
        <source>You keep both: the next sync applies it.</source>
        <translation>Вы оставили оба: следующая синхронизация это применит.</translation>
    </message>
    <message>
        <source>You took %1: the next sync applies it.</source>
        <translation>Вы взяли %1: следующая синхронизация это применит.</translation>
    </message>
    <message>
        <source>%1 won by the link&apos;s rule; the other value is still on offer.</source>
        <translation>По правилу связи взято значение %1; другое ещё можно взять.</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one.</source>
        <translation>Изменены обе стороны: выберите одну.</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Было: %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Прогон %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%Ln операция</numerusform>
            <numerusform>%Ln операции</numerusform>
            <numerusform>%Ln операций</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Или: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>You let it through: the next sync applies it.</source>
        <translation>Вы пропустили это дальше: следующая синхронизация это применит.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DecisionsModel</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DecisionsPane</name>
    <message>
        <source>What waits for your decision</source>
        <translation>Что ждёт вашего решения</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вашего решения ничто не ждёт</translation>
    </message>
    <message>
        <source>What both sides changed, and what is too much to do without asking, shows here.</source>
        <translation>Здесь видно, что изменили обе стороны и чего слишком много, чтобы делать без вопроса.</translation>
    </message>
    <message>
        <source>Take &amp;Miro</source>
        <translation>&amp;Miro</translation>
    </message>
    <message>
        <source>Write Miro&apos;s value to Bitrix24</source>
        <translation>Записать значение Miro в Битрикс24</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24</source>
        <translation>Б&amp;итрикс24</translation>
    </message>
    <message>
        <source>Write Bitrix24&apos;s value to Miro</source>
        <translation>Записать значение Битрикс24 в Miro</translation>
    </message>
    <message>
        <source>Keep b&amp;oth</source>
        <translation>О&amp;ба</translation>
    </message>
    <message>
        <source>The newer text stays, the other becomes a comment on the task</source>
        <translation>Остаётся более новый текст, другой становится комментарием к задаче</translation>
    </message>
    <message>
        <source>Con&amp;firm run</source>
        <translation>Под&amp;твердить</translation>
    </message>
    <message>
        <source>Let everything through that the chosen run holds</source>
        <translation>Пропустить всё, что задержал выбранный прогон</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Let the chosen operations through</source>
        <translation>Пропустить выбранные операции дальше</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Пропу&amp;стить</translation>
    </message>
    <message>
        <source>Leave the chosen conflicts as they were settled, and take them off the list (Del)</source>
        <translation>Оставить выбранные конфликты решёнными как есть и убрать их из списка (Del)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Пре&amp;дпросмотр…</translation>
    </message>
    <message>
        <source>What would be written, line by line: there what a run would end can also be put back</source>
        <translation>Что было бы записано, строка за строкой: там же можно вернуть то, что прогон завершил бы</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DiagnosticLooks</name>
    <message>
        <source>OK</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Sign in to Miro…</source>
        <translation>Войти в Miro…</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24…</source>
        <translation>Войти в Битрикс24…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Открыть файл настроек</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Open Mapping</source>
        <translation>Открыть сопоставление</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DiagnosticsPage</name>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Архив для поддержки…</translation>
    </message>
    <message>
        <source>Write what support needs to know into a file: without secrets, names and texts</source>
        <translation>Записать в файл всё нужное поддержке: без секретов, имён и текстов</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Проверить &amp;сейчас</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Архив для поддержки</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Архивы ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Checks, log and self-test</source>
        <translation>Проверки, журнал и самопроверка</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Самопроверка</translation>
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
    <name>bridge::ui::FailedPane</name>
    <message>
        <source>Operations that failed or were skipped</source>
        <translation>Операции, которые не удались или были пропущены</translation>
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
        <source>Try the chosen operations again now (Ctrl+R)</source>
        <translation>Повторить выбранные операции сейчас (Ctrl+R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>П&amp;ропустить</translation>
    </message>
    <message>
        <source>Leave the chosen operations alone until their items change (Del)</source>
        <translation>Не трогать выбранные операции, пока не изменятся их элементы (Del)</translation>
    </message>
    <message>
        <source>Open stick&amp;y</source>
        <translation>Открыть с&amp;тикер</translation>
    </message>
    <message>
        <source>Show the item on its board in the browser</source>
        <translation>Показать элемент на его доске в браузере</translation>
    </message>
    <message>
        <source>Open &amp;task</source>
        <translation>Открыть &amp;задачу</translation>
    </message>
    <message>
        <source>Show the task in Bitrix24 in the browser</source>
        <translation>Показать задачу в Битрикс24 в браузере</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Повторить &amp;все</translation>
    </message>
    <message>
        <source>Try everything in this list again now</source>
        <translation>Повторить всё из этого списка сейчас</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameLines</name>
    <message>
        <source>What the frames mean</source>
        <translation>Что означают фреймы</translation>
    </message>
    <message>
        <source>A line from “%1” is being drawn</source>
        <translation>Проводится линия от «%1»</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameMeanings</name>
    <message>
        <source>Frame without a title</source>
        <translation>Фрейм без названия</translation>
    </message>
    <message>
        <source>not on the board</source>
        <translation>нет на доске</translation>
    </message>
    <message numerus="yes">
        <source>%n stickies</source>
        <translation>
            <numerusform>%Ln стикер</numerusform>
            <numerusform>%Ln стикера</numerusform>
            <numerusform>%Ln стикеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stickies, not mapped</source>
        <translation>
            <numerusform>%Ln стикер, фрейм не сопоставлен</numerusform>
            <numerusform>%Ln стикера, фрейм не сопоставлен</numerusform>
            <numerusform>%Ln стикеров, фрейм не сопоставлен</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Стадия проекта %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FramesStep</name>
    <message>
        <source>The board has no frames: where a sticky stands says nothing. Frames can be given a meaning later, under “Mapping”.</source>
        <translation>На доске нет фреймов: место стикера ничего не означает. Значения фреймам можно дать позже, на странице «Сопоставление».</translation>
    </message>
    <message>
        <source>Yellow stickies become tasks, red ones urgent tasks, green ones comments and blue ones subtasks. All this can be changed later, under “Mapping”.</source>
        <translation>Жёлтые стикеры становятся задачами, красные — срочными задачами, зелёные — комментариями, синие — подзадачами. Всё это можно изменить позже, на странице «Сопоставление».</translation>
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
    <message>
        <source>Run</source>
        <translation>Прогон</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryPane</name>
    <message>
        <source>What was written</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>Take the run bac&amp;k…</source>
        <translation>От&amp;катить прогон…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
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
        <source>Shows first what would be put back of everything that the chosen line&apos;s run wrote (Ctrl+Z)</source>
        <translation>Сначала показывает, что будет возвращено из всего, что записал прогон выбранной строки (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Write what the filter lets through into a CSV file</source>
        <translation>Записать отобранное фильтром в файл CSV</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Файл записывается…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HostLine</name>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>no page yet</source>
        <translation>страницы ещё нет</translation>
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
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LifeModel</name>
    <message>
        <source>Both sides were edited</source>
        <translation>Изменены обе стороны</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Takes run %1 back</source>
        <translation>Откат прогона %1</translation>
    </message>
    <message>
        <source>After an edit in %1</source>
        <translation>После правки в %1</translation>
    </message>
    <message>
        <source>After an edit in %1 by user %2</source>
        <translation>После правки в %1, пользователь %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LifeView</name>
    <message>
        <source>History of the item</source>
        <translation>История элемента</translation>
    </message>
    <message>
        <source>Nothing was written of it yet.</source>
        <translation>По нему пока ничего не записано.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>История читается…</translation>
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
        <source>Not checked yet</source>
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
        <translation>последняя проверка заняла %1</translation>
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
        <source>Run %1 is held: %n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>Прогон %1 задержан: %Ln операция ждёт вашего решения.</numerusform>
            <numerusform>Прогон %1 задержан: %Ln операции ждут вашего решения.</numerusform>
            <numerusform>Прогон %1 задержан: %Ln операций ждут вашего решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked until you sign in again.</source>
        <translation>Ничего не запрашивается, пока вы не войдёте снова.</translation>
    </message>
    <message>
        <source>an edit arrives after %1</source>
        <translation>правка доходит за %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkDraft</name>
    <message>
        <source>Add a rule</source>
        <translation>добавление правила</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>удаление правила</translation>
    </message>
    <message>
        <source>Move a rule</source>
        <translation>перемещение правила</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>изменение правила</translation>
    </message>
    <message>
        <source>Map a frame</source>
        <translation>сопоставление фрейма</translation>
    </message>
    <message>
        <source>Change what a frame means</source>
        <translation>изменение значения фрейма</translation>
    </message>
    <message>
        <source>Unmap a frame</source>
        <translation>снятие сопоставления фрейма</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>изменение параметра</translation>
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
    <name>bridge::ui::LogPane</name>
    <message>
        <source>Filter the log</source>
        <translation>Отфильтровать протокол</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Прочитать &amp;заново</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>В протоколе пока ничего нет</translation>
    </message>
    <message>
        <source>What the program does is written down as it happens.</source>
        <translation>То, что делает программа, записывается сюда сразу.</translation>
    </message>
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
        <translation>Требует внимания</translation>
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
            <numerusform>Повторяю %Ln операцию…</numerusform>
            <numerusform>Повторяю %Ln операции…</numerusform>
            <numerusform>Повторяю %Ln операций…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) skipped until the item changes.</source>
        <translation>
            <numerusform>%Ln операция пропущена, пока элемент не изменится.</numerusform>
            <numerusform>%Ln операции пропущены, пока элементы не изменятся.</numerusform>
            <numerusform>%Ln операций пропущено, пока элементы не изменятся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided: the next sync applies it.</source>
        <translation>
            <numerusform>Решён %Ln конфликт: следующая синхронизация это применит.</numerusform>
            <numerusform>Решено %Ln конфликта: следующая синхронизация это применит.</numerusform>
            <numerusform>Решено %Ln конфликтов: следующая синхронизация это применит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is confirmed: the next sync applies what is still the same.</source>
        <translation>Прогон %1 подтверждён: следующая синхронизация применит то, что осталось прежним.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MappingPage</name>
    <message>
        <source>Parts of the mapping</source>
        <translation>Части сопоставления</translation>
    </message>
    <message>
        <source>The board as the draft reads it</source>
        <translation>Доска, как её читает черновик</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Фреймы</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Применить…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>What stickies become</source>
        <translation>Чем становятся стикеры</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Поднять правило (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Опустить правило (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Удалить правило (Del)</translation>
    </message>
    <message>
        <source>The board has not been read yet.</source>
        <translation>Доска ещё не прочитана.</translation>
    </message>
    <message>
        <source>Shows first what it would change</source>
        <translation>Сначала показывает, что изменится</translation>
    </message>
    <message>
        <source>Mend what is marked first</source>
        <translation>Сначала исправьте отмеченное</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>Нет связанных досок</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Свяжите доску с проектом и посмотрите, что будет записано, прежде чем что-либо запишется.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Связать доску…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MatchStep</name>
    <message>
        <source>Stickies and tasks that look the same</source>
        <translation>Похожие стикеры и задачи</translation>
    </message>
    <message>
        <source>Tick all from 90%</source>
        <translation>Отметить всё от 90&#xa0;%</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять отметки</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ticked</source>
        <translation>
            <numerusform>Из них отмечено: %Ln</numerusform>
            <numerusform>Из них отмечено: %Ln</numerusform>
            <numerusform>Из них отмечено: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::Minimap</name>
    <message>
        <source>Overview of the board</source>
        <translation>Обзор доски</translation>
    </message>
    <message>
        <source>The arrow keys move the map.</source>
        <translation>Клавиши со стрелками двигают карту.</translation>
    </message>
    <message>
        <source>Click or drag to move the map; so do the arrow keys.</source>
        <translation>Щёлкните или протащите, чтобы сдвинуть карту; то же делают клавиши со стрелками.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MiroForm</name>
    <message>
        <source>BoardBridge works as an app of your own, so that nobody stands between you and Miro. Once for your team:</source>
        <translation>BoardBridge работает как ваше собственное приложение, поэтому между вами и Miro никто не стоит. Один раз для команды:</translation>
    </message>
    <message>
        <source>In Miro, open Profile settings → Your apps, and create an app in your team.</source>
        <translation>В Miro откройте Profile settings → Your apps и создайте приложение в своей команде.</translation>
    </message>
    <message>
        <source>Either kind of token will do: expiring ones are renewed by BoardBridge each hour.</source>
        <translation>Токен подойдёт любой: истекающий BoardBridge продлевает сам каждый час.</translation>
    </message>
    <message>
        <source>Under Redirect URI, add the address below, exactly as it stands here.</source>
        <translation>В разделе Redirect URI добавьте адрес ниже, в точности как здесь.</translation>
    </message>
    <message>
        <source>Under Permissions, tick %1.</source>
        <translation>В разделе Permissions отметьте %1.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret from there into these fields.</source>
        <translation>Скопируйте оттуда в эти поля Client ID и Client secret.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Адрес перенаправления</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>Идентификатор команды</translation>
    </message>
    <message>
        <source>empty: chosen on Miro&apos;s page</source>
        <translation>пусто: выбор на странице Miro</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
</context>
<context>
    <name>bridge::ui::NetworkCard</name>
    <message>
        <source>Host</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User name, if it asks for one</source>
        <translation>Имя пользователя, если его спрашивают</translation>
    </message>
    <message>
        <source>Password, kept in the keychain</source>
        <translation>Пароль, хранится в связке ключей</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Прокси системы</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>An HTTP proxy</source>
        <translation>Прокси HTTP</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy</source>
        <translation>Прокси SOCKS5</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Enter the host and the port of the proxy.</source>
        <translation>Введите узел и порт прокси.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OptionsForm</name>
    <message>
        <source>New tasks of the project get a sticky</source>
        <translation>Новые задачи проекта получают стикер</translation>
    </message>
    <message>
        <source>Project of stickies outside every mapped frame</source>
        <translation>Проект стикеров вне сопоставленных фреймов</translation>
    </message>
    <message>
        <source>Mark on a sticky</source>
        <translation>Метка на стикере</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Last line of the text</source>
        <translation>Последняя строка текста</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Изменено с обеих сторон</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>Берётся более новое</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Берётся из Miro</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Берётся из Битрикс24</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Спросить меня</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>Когда удалён стикер</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>Не трогать его задачу</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Завершить его задачу</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Удалить его задачу</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>Когда удалена задача</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>Не трогать её стикер</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Пометить её стикер</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Удалить её стикер</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Ждать, пока не допечатают</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Ask before more than this many pairs end at once</source>
        <translation>Спрашивать, если разом уходит больше пар</translation>
    </message>
    <message>
        <source>… or more than this share of all pairs</source>
        <translation>… или больше такой доли пар</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
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
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Предпросмотр…</translation>
    </message>
    <message>
        <source>Look at what would be written, and choose of it (Ctrl+P)</source>
        <translation>Посмотреть, что будет записано, и выбрать из этого (Ctrl+P)</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Свяжите доску с проектом и посмотрите, что будет записано, прежде чем что-либо запишется.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Связать доску…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OwnBrowserPage</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Адрес страницы входа</translation>
    </message>
    <message>
        <source>Address that the browser ended at, or the code in it</source>
        <translation>Адрес, на котором остановился браузер, или код из него</translation>
    </message>
    <message>
        <source>If your browser shows that it can&apos;t open the page at the end, copy its address from there into this field. It is used at once, as it is good for a short time only.</source>
        <translation>Если в конце браузер покажет, что не может открыть страницу, скопируйте её адрес оттуда в это поле. Он используется сразу, так как действует недолго.</translation>
    </message>
    <message>
        <source>Sign in in your own browser</source>
        <translation>Войдите в своём браузере</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Открыть браузер снова</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy this address into your browser and sign in there.</source>
        <translation>Скопируйте этот адрес в браузер и войдите там.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in page opens in your browser. Sign in there and come back: this goes on by itself. If no browser opens, copy this address into one on this computer:</source>
        <translation>Страница входа %1 открывается в вашем браузере. Войдите там и вернитесь: дальше всё пойдёт само. Если браузер не открылся, скопируйте этот адрес в браузер на этом компьютере:</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PairChoices</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, but another fits as well</source>
        <translation>%1, но подходит и другой вариант</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Стикер</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Сходство</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PastePage</name>
    <message>
        <source>In Miro, open Profile settings → Your apps → your app, press “Install app and get OAuth token”, choose the team, and paste the token here. It is kept in your keychain and nowhere else.</source>
        <translation>В Miro откройте Profile settings → Your apps → ваше приложение, нажмите «Install app and get OAuth token», выберите команду и вставьте токен сюда. Он хранится в вашей связке ключей и больше нигде.</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Inbound webhook, give the permissions, save, and paste the webhook&apos;s address here. It is a secret, and kept in your keychain and nowhere else. BoardBridge gets no events through a webhook, so changes are noticed a little later.</source>
        <translation>В Битрикс24 откройте Разработчикам → Другое → Входящий вебхук, дайте права, сохраните и вставьте адрес вебхука сюда. Он секретный и хранится в вашей связке ключей и больше нигде. Через вебхук BoardBridge не получает событий, поэтому изменения замечаются чуть позже.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Адрес вебхука</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>Вставьте токен доступа</translation>
    </message>
    <message>
        <source>Paste a webhook&apos;s address</source>
        <translation>Вставьте адрес вебхука</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanDialog</name>
    <message>
        <source>Finding out what would change</source>
        <translation>Выясняю, что изменится</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written.</source>
        <translation>Обе стороны читаются; ничего не записывается.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Ничего не изменится</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Стороны уже совпадают.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>Предпросмотр не удался</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln операция</numerusform>
            <numerusform>%Ln операции</numerusform>
            <numerusform>%Ln операций</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>What the new mapping changes</source>
        <translation>Что изменит новое сопоставление</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanReview</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Сколько выполнено</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Take bac&amp;k</source>
        <translation>От&amp;катить</translation>
    </message>
    <message>
        <source>For the chosen lines:</source>
        <translation>Для выбранных строк:</translation>
    </message>
    <message>
        <source>Take &amp;Miro&apos;s</source>
        <translation>Взять из &amp;Miro</translation>
    </message>
    <message>
        <source>Miro&apos;s value is written to Bitrix24</source>
        <translation>Значение Miro записывается в Битрикс24</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24&apos;s</source>
        <translation>Взять из &amp;Битрикс24</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s value is written to Miro</source>
        <translation>Значение Битрикс24 записывается в Miro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Выясняем, что будет записано</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. The sync waits while this is open.</source>
        <translation>Обе стороны читаются; ничего не записывается. Пока это окно открыто, синхронизация ждёт.</translation>
    </message>
    <message>
        <source>Finding out what would be written…</source>
        <translation>Выясняю, что будет записано…</translation>
    </message>
    <message>
        <source>Nothing would be written</source>
        <translation>Записывать нечего</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Стороны уже совпадают.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Откатывать нечего</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <translation>Всё так, как было до прогона.</translation>
    </message>
    <message>
        <source>This is more than the link does at once without asking: %1. Look at it closely.</source>
        <translation>Это больше, чем связь делает разом без вопроса: %1. Посмотрите внимательно.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>Предпросмотр не удался</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations done</source>
        <translation>
            <numerusform>Выполнено %1 из %Ln операции</numerusform>
            <numerusform>Выполнено %1 из %Ln операций</numerusform>
            <numerusform>Выполнено %1 из %Ln операций</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>осталось около %1</translation>
    </message>
    <message>
        <source>You stopped it. What was not written is marked in the list.</source>
        <translation>Остановлено вами. То, что не записано, отмечено в списке.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Завершилось раньше времени: %1</translation>
    </message>
    <message>
        <source>Not everything could be written: the list says why. What failed is tried again.</source>
        <translation>Записать удалось не всё: причины указаны в списке. Неудавшееся будет повторено.</translation>
    </message>
    <message numerus="yes">
        <source>All %n operations are done.</source>
        <translation>
            <numerusform>Всё выполнено: %Ln операция.</numerusform>
            <numerusform>Всё выполнено: %Ln операции.</numerusform>
            <numerusform>Всё выполнено: %Ln операций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations are done.</source>
        <translation>
            <numerusform>Выполнено %1 из %Ln операции.</numerusform>
            <numerusform>Выполнено %1 из %Ln операций.</numerusform>
            <numerusform>Выполнено %1 из %Ln операций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>Не записано. %1</translation>
    </message>
    <message>
        <source>%1 Miro credits</source>
        <translation>кредиты Miro: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Bitrix24 calls</source>
        <translation>
            <numerusform>%Ln вызов Битрикс24</numerusform>
            <numerusform>%Ln вызова Битрикс24</numerusform>
            <numerusform>%Ln вызовов Битрикс24</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln операция</numerusform>
            <numerusform>%Ln операции</numerusform>
            <numerusform>%Ln операций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations</source>
        <translation>
            <numerusform>%1 из %Ln операции</numerusform>
            <numerusform>%1 из %Ln операций</numerusform>
            <numerusform>%1 из %Ln операций</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays as it is until it is edited; “Activity” lists it.</source>
        <translation>Исключённое остаётся как есть, пока его не изменят; оно видно на странице «События».</translation>
    </message>
    <message>
        <source>Stopping after the write that is on its way…</source>
        <translation>Остановка после текущей записи…</translation>
    </message>
    <message>
        <source>What taking run %1 back would write</source>
        <translation>Что запишет откат прогона %1</translation>
    </message>
    <message>
        <source>What would be written now</source>
        <translation>Что будет записано сейчас</translation>
    </message>
    <message>
        <source>Something changed meanwhile, so nothing was written. This is what would be written now.</source>
        <translation>Тем временем что-то изменилось, поэтому ничего не записано. Вот что будет записано теперь.</translation>
    </message>
    <message>
        <source>%L1 to do</source>
        <translation>ещё %L1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n operations to do.</source>
        <translation>
            <numerusform>Предстоит %Ln операция.</numerusform>
            <numerusform>Предстоит %Ln операции.</numerusform>
            <numerusform>Предстоит %Ln операций.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do yet. What you add on either side from now on is kept in step.</source>
        <translation>Пока делать нечего. Всё, что вы добавите с любой стороны, будет синхронизироваться.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Это займёт около %1.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanTree</name>
    <message>
        <source>before: %1</source>
        <translation>было: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>станет: %1</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Требует вашего решения</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>You chose Miro&apos;s value</source>
        <translation>Вы выбрали значение Miro</translation>
    </message>
    <message>
        <source>You chose Bitrix24&apos;s value</source>
        <translation>Вы выбрали значение Битрикс24</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Can&apos;t be taken back, or not quite</source>
        <translation>Нельзя откатить или можно не полностью</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Элемент %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Задача %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PreviewBar</name>
    <message>
        <source>Load the live board again</source>
        <translation>Загрузить живую доску заново</translation>
    </message>
    <message>
        <source>Open the board in your browser</source>
        <translation>Открыть доску в своём браузере</translation>
    </message>
    <message>
        <source>Sign out of Miro here</source>
        <translation>Выйти из Miro здесь</translation>
    </message>
    <message>
        <source>Forgets who is signed in to Miro in this view. The sync goes on.</source>
        <translation>Забывает, кто вошёл в Miro на этой странице. Синхронизация продолжается.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Не открывать</translation>
    </message>
    <message>
        <source>Live board from %1</source>
        <translation>Живая доска с %1</translation>
    </message>
    <message>
        <source>The board wants to open %1, which is not a part of it.</source>
        <translation>Доска хочет открыть %1, это не её часть.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ProfilesCard</name>
    <message>
        <source>%1 – can&apos;t be used</source>
        <translation>%1 — использовать нельзя</translation>
    </message>
    <message>
        <source>%1 – this window</source>
        <translation>%1 — это окно</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>One for each pair of a portal and a Miro team, each with its own sign-ins and journal.</source>
        <translation>По одному на каждую пару портала и команды Miro, у каждого свои входы и журнал.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Переименование профиля</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Удаление профиля</translation>
    </message>
    <message>
        <source>Delete “%1” with its links, its journal and its sign-ins? What is on the boards and in the portal stays.</source>
        <translation>Удалить «%1» вместе с его связями, журналом и входами? То, что на досках и на портале, останется.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Экспорт профиля</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Профили (*.json)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Импорт профиля</translation>
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
    <message>
        <source>The service&apos;s answer</source>
        <translation>Ответа сервиса</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleForm</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Что угодно</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Не менять</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleList</name>
    <message>
        <source>Rules, in the order they are tried</source>
        <translation>Правила в порядке проверки</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stickies</source>
        <translation>
            <numerusform>%Ln стикер</numerusform>
            <numerusform>%Ln стикера</numerusform>
            <numerusform>%Ln стикеров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleText</name>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Светло-розовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
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
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>тег «%1»</translation>
    </message>
    <message>
        <source>begins with “%1”</source>
        <translation>начинается с «%1»</translation>
    </message>
    <message>
        <source>Every sticky</source>
        <translation>Любой стикер</translation>
    </message>
    <message>
        <source>%1, low priority</source>
        <translation>%1, низкий приоритет</translation>
    </message>
    <message>
        <source>%1, normal priority</source>
        <translation>%1, обычный приоритет</translation>
    </message>
    <message>
        <source>%1, high priority</source>
        <translation>%1, высокий приоритет</translation>
    </message>
    <message>
        <source>No rule makes a task: add one.</source>
        <translation>Ни одно правило не создаёт задач: добавьте такое.</translation>
    </message>
    <message>
        <source>Subtasks and comments need a task to belong to: add a rule that makes one.</source>
        <translation>Подзадачам и комментариям нужна своя задача: добавьте правило, которое её создаёт.</translation>
    </message>
    <message>
        <source>Never reached: “%1” above takes all of its stickies. Move it up.</source>
        <translation>Никогда не сработает: все его стикеры забирает «%1» выше. Поднимите это правило.</translation>
    </message>
    <message>
        <source>It takes every sticky: choose a colour, a tag or a beginning.</source>
        <translation>Правило берёт любой стикер: выберите цвет, тег или начало.</translation>
    </message>
    <message>
        <source>“%1” means nothing yet: draw a line from it.</source>
        <translation>«%1» пока ничего не означает: проведите от него линию.</translation>
    </message>
    <message>
        <source>“%1” is mapped twice: remove one of them.</source>
        <translation>«%1» сопоставлен дважды: уберите одно из сопоставлений.</translation>
    </message>
    <message>
        <source>The board has no frame “%1”.</source>
        <translation>На доске нет фрейма «%1».</translation>
    </message>
    <message>
        <source>Several frames are called “%1”: all of them mean the same.</source>
        <translation>Название «%1» у нескольких фреймов: все они означают одно и то же.</translation>
    </message>
    <message>
        <source>A stage belongs to a project: draw a line from “%1” to one, too.</source>
        <translation>Стадия относится к проекту: проведите линию от «%1» и к нему.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SelfTestPane</name>
    <message>
        <source>Progress of the self-test</source>
        <translation>Ход самопроверки</translation>
    </message>
    <message>
        <source>Link to try</source>
        <translation>Испытываемая связь</translation>
    </message>
    <message>
        <source>How many boards are made up</source>
        <translation>Сколько досок придумать</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Связь</translation>
    </message>
    <message>
        <source>Boar&amp;ds</source>
        <translation>&amp;Доски</translation>
    </message>
    <message>
        <source>Results of the self-test</source>
        <translation>Итоги самопроверки</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Испытывать пока нечего</translation>
    </message>
    <message>
        <source>Test the mapping before you rely on it</source>
        <translation>Испытайте сопоставление, прежде чем полагаться на него</translation>
    </message>
    <message>
        <source>A link&apos;s rules and frames can be tested here once there is a link.</source>
        <translation>Правила и фреймы связи можно испытать здесь, как только она появится.</translation>
    </message>
    <message>
        <source>Boards are made up with the link&apos;s frames and stickies for each of its rules. They are synced with a simulated portal inside this program, edited on both sides and synced again. Nothing reaches Miro or Bitrix24.</source>
        <translation>Придумываются доски с фреймами связи и стикерами для каждого её правила. Они синхронизируются с имитацией портала внутри этой программы, правятся с обеих сторон и синхронизируются снова. До Miro и Битрикс24 ничего не доходит.</translation>
    </message>
    <message>
        <source>Making up boards…</source>
        <translation>Придумываются доски…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>&amp;Запустить самопроверку</translation>
    </message>
    <message>
        <source>Stop the self-test</source>
        <translation>Остановить самопроверку</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>Запустить самопроверку</translation>
    </message>
    <message>
        <source>%L1 of %L2 boards tested</source>
        <translation>Проверено досок: %L1 из %L2</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Связать доску…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsForm</name>
    <message>
        <source>These settings are part of a profile. Set up a link first; then they can be changed here.</source>
        <translation>Эти настройки входят в профиль. Сначала настройте связь; тогда их можно будет изменить здесь.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>The settings below are those of this link.</source>
        <translation>Настройки ниже относятся к этой связи.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsPage</name>
    <message>
        <source>Restore defaults</source>
        <translation>Сбросить настройки</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск по настройкам</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>The changes are discarded.</source>
        <translation>Изменения отброшены.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>Найдена %Ln настройка</numerusform>
            <numerusform>Найдено %Ln настройки</numerusform>
            <numerusform>Найдено %Ln настроек</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>Something can&apos;t be saved as it is: see the marked settings.</source>
        <translation>Кое-что нельзя сохранить в таком виде: см. отмеченные настройки.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The changed settings are not saved.</source>
        <translation>Изменённые настройки не сохранены.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsSections</name>
    <message>
        <source>This desktop has no tray, so a hidden window could not be opened again.</source>
        <translation>На этом рабочем столе нет трея, поэтому скрытое окно нельзя было бы снова открыть.</translation>
    </message>
    <message>
        <source>Start BoardBridge when I log in</source>
        <translation>Запускать BoardBridge при входе в систему</translation>
    </message>
    <message>
        <source>Not possible on this system.</source>
        <translation>В этой системе невозможно.</translation>
    </message>
    <message>
        <source>Start without the window, in the tray</source>
        <translation>Запускать без окна, в трее</translation>
    </message>
    <message>
        <source>The window opens from the tray&apos;s icon.</source>
        <translation>Окно открывается значком в трее.</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Синхронизировать и при закрытом окне</translation>
    </message>
    <message>
        <source>“Quit” in the menu or in the tray ends BoardBridge.</source>
        <translation>BoardBridge завершается командой «Выйти» в меню или в трее.</translation>
    </message>
    <message>
        <source>For one link</source>
        <translation>Для одной связи</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Новые элементы</translation>
    </message>
    <message>
        <source>What exists on both sides is always kept in step both ways.</source>
        <translation>То, что есть на обеих сторонах, всегда синхронизируется в обоих направлениях.</translation>
    </message>
    <message>
        <source>Both ways: tasks get stickies, too</source>
        <translation>В обе стороны: задачи тоже получают стикеры</translation>
    </message>
    <message>
        <source>Only from stickies to tasks</source>
        <translation>Только из стикеров в задачи</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Изменено с обеих сторон</translation>
    </message>
    <message>
        <source>The text that loses is kept in the history.</source>
        <translation>Отклонённый текст остаётся в истории.</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>Берётся более новое</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Берётся из Miro</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Берётся из Битрикс24</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Спросить меня</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>Когда удалён стикер</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>Не трогать его задачу</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Завершить его задачу</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Удалить его задачу</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>Когда удалена задача</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>Не трогать её стикер</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Пометить её стикер</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Удалить её стикер</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Ждать, пока не допечатают</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>с</numerusform>
            <numerusform>с</numerusform>
            <numerusform>с</numerusform>
        </translation>
    </message>
    <message>
        <source>An edit is synced once it has stayed the same for this long.</source>
        <translation>Правка синхронизируется, когда не менялась столько времени.</translation>
    </message>
    <message>
        <source>Ask before more than</source>
        <translation>Спрашивать, если уходит больше</translation>
    </message>
    <message numerus="yes">
        <source>pairs end at once</source>
        <translation>
            <numerusform>пары разом</numerusform>
            <numerusform>пар разом</numerusform>
            <numerusform>пар разом</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted, completed or moved to another project. Whichever of both limits is higher holds.</source>
        <translation>Удаление, завершение или перенос в другой проект. Действует больший из двух пределов.</translation>
    </message>
    <message>
        <source>or more than</source>
        <translation>или больше</translation>
    </message>
    <message>
        <source>% of all pairs</source>
        <translation>% всех пар</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Имя профиля</translation>
    </message>
    <message>
        <source>Shown above the pages and in the list of profiles.</source>
        <translation>Оно показано над страницами и в списке профилей.</translation>
    </message>
    <message>
        <source>Look at Miro every</source>
        <translation>Проверять Miro каждые</translation>
    </message>
    <message>
        <source>Twice as often after a change, half as often when it is quiet.</source>
        <translation>Вдвое чаще после изменения, вдвое реже в затишье.</translation>
    </message>
    <message>
        <source>Look at Bitrix24 every</source>
        <translation>Проверять Битрикс24 каждые</translation>
    </message>
    <message>
        <source>Changes from Bitrix24</source>
        <translation>Изменения из Битрикс24</translation>
    </message>
    <message>
        <source>Events tell of deletions at once; they need an app signed in by an administrator.</source>
        <translation>События сразу сообщают об удалениях; для них нужно приложение, через которое вошёл администратор.</translation>
    </message>
    <message>
        <source>Events where possible</source>
        <translation>События, где возможно</translation>
    </message>
    <message>
        <source>Events only</source>
        <translation>Только события</translation>
    </message>
    <message>
        <source>Ask for what changed</source>
        <translation>Запрашивать изменения</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Хранить историю</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is in the history can be taken back.</source>
        <translation>Откатить можно только то, что есть в истории.</translation>
    </message>
    <message>
        <source>Something waits for my decision</source>
        <translation>Что-то ждёт моего решения</translation>
    </message>
    <message>
        <source>A conflict, or a run that would change a lot at once.</source>
        <translation>Конфликт или прогон, который изменил бы сразу многое.</translation>
    </message>
    <message>
        <source>A service refuses the sign-in</source>
        <translation>Сервис не принимает вход</translation>
    </message>
    <message>
        <source>A link stops until somebody repairs it</source>
        <translation>Связь остановлена, пока её не исправят</translation>
    </message>
    <message>
        <source>A missing right, a board that is gone, a full disk. Not a network that is down for a while.</source>
        <translation>Не хватает права, доска пропала, диск полон. Временный сбой сети не считается.</translation>
    </message>
    <message>
        <source>Operations failed</source>
        <translation>Операции не удались</translation>
    </message>
    <message>
        <source>They are tried again by themselves.</source>
        <translation>Они повторяются сами.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>No notifications at these times</source>
        <translation>Без уведомлений в это время</translation>
    </message>
    <message>
        <source>What still needs you afterwards is told then.</source>
        <translation>Если потом что-то ещё будет требовать внимания, уведомление придёт тогда.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Owner of the calendar</source>
        <translation>Владелец календаря</translation>
    </message>
    <message>
        <source>The number of a Bitrix24 user; 0 while nobody is chosen.</source>
        <translation>Номер пользователя Битрикс24; 0, пока никто не выбран.</translation>
    </message>
    <message>
        <source>A booking takes</source>
        <translation>Бронирование длится</translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>мин</numerusform>
            <numerusform>мин</numerusform>
            <numerusform>мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer slots of</source>
        <translation>Предлагать время на ближайшие</translation>
    </message>
    <message>
        <source>Position of the employees</source>
        <translation>Должность сотрудников</translation>
    </message>
    <message>
        <source>Deals are shared out among the employees with this position.</source>
        <translation>Сделки распределяются между сотрудниками с этой должностью.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Look up free slots</source>
        <translation>Искать свободное время</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Бронировать</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>Отменять бронирования</translation>
    </message>
    <message>
        <source>Create tasks</source>
        <translation>Создавать задачи</translation>
    </message>
    <message>
        <source>Create leads</source>
        <translation>Создавать лиды</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Разговоры</translation>
    </message>
    <message>
        <source>Look up free slots when a conversation starts</source>
        <translation>Искать свободное время в начале разговора</translation>
    </message>
    <message>
        <source>Create a deal when a conversation ends</source>
        <translation>Создавать сделку в конце разговора</translation>
    </message>
    <message>
        <source>Programs on this computer may report events</source>
        <translation>Программы на этом компьютере могут сообщать о событиях</translation>
    </message>
    <message>
        <source>By HTTP on this computer&apos;s own address, with a token; nothing is open to the network.</source>
        <translation>По HTTP на собственном адресе компьютера, с токеном; в сеть ничего не открыто.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation>От него зависит и вид дат и чисел.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цветовое оформление</translation>
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
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Relative to the system&apos;s size. It takes effect at the next start.</source>
        <translation>От размера в системе. Вступит в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Бронирование</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Локальный адрес</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>This version does not use these settings yet. They are kept for a later one.</source>
        <translation>Эта версия ещё не использует эти настройки; они сохраняются для будущей версии.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>On other pages</source>
        <translation>На других страницах</translation>
    </message>
    <message>
        <source>Rules and frames</source>
        <translation>Правила и фреймы</translation>
    </message>
    <message>
        <source>What stickies become, by colour, tag or beginning, and what frames mean.</source>
        <translation>Чем становятся стикеры — по цвету, тегу или началу текста — и что означают фреймы.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Sign-ins and profiles</source>
        <translation>Входы и профили</translation>
    </message>
    <message>
        <source>Miro&apos;s and Bitrix24&apos;s account, and whether the keychain or a file keeps the sign-ins.</source>
        <translation>Учётные записи Miro и Битрикс24 и где хранятся данные входа: в связке ключей или в файле.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>How this computer reaches both services.</source>
        <translation>Как этот компьютер подключается к обоим сервисам.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Setup</name>
    <message>
        <source>Set up BoardBridge</source>
        <translation>Настройка BoardBridge</translation>
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
        <source>Correct the file, then press “Try again”.</source>
        <translation>Исправьте файл и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>Профиль занят</translation>
    </message>
    <message>
        <source>Connect Miro: sign in under “Accounts”, or run this in a terminal and paste the app&apos;s access token.</source>
        <translation>Подключите Miro: войдите в разделе «Учётные записи» или выполните это в терминале и вставьте токен доступа приложения.</translation>
    </message>
    <message>
        <source>Connect Bitrix24: sign in under “Accounts”, or run this and paste the address of an inbound webhook.</source>
        <translation>Подключите Битрикс24: войдите в разделе «Учётные записи» или выполните это и вставьте адрес входящего вебхука.</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24, choose a board and a project, and see what would be written before anything is. It takes about three minutes.</source>
        <translation>Подключите Miro и Битрикс24, выберите доску и проект и посмотрите, что будет записано, прежде чем что-либо запишется. Это займёт минуты три.</translation>
    </message>
    <message>
        <source>Or write this as profile.json into %1, with your portal, board and project. A board&apos;s id stands in its address after /board/.</source>
        <translation>Или сохраните это как profile.json в %1, указав свой портал, доску и проект. Идентификатор доски стоит в её адресе после /board/.</translation>
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
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Настроить…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Что делают</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Map of a board</source>
        <translation>Карта доски</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Show a page, in the sidebar&apos;s order</source>
        <translation>Показать страницу, в порядке боковой панели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search or filter what is shown</source>
        <translation>Найти или отфильтровать показанное</translation>
    </message>
    <message>
        <source>This list; the question mark shows it, too</source>
        <translation>Этот список; его показывает и вопросительный знак</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Undo the last change of the draft</source>
        <translation>Отменить последнее изменение черновика</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть отменённое</translation>
    </message>
    <message>
        <source>Remove the chosen rule or line</source>
        <translation>Удалить выбранное правило или линию</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Клавиши со стрелками</translation>
    </message>
    <message>
        <source>From sticky to sticky</source>
        <translation>От стикера к стикеру</translation>
    </message>
    <message>
        <source>Skip the chosen operations that failed</source>
        <translation>Пропустить выбранные неудавшиеся операции</translation>
    </message>
    <message>
        <source>Look at what would be written now</source>
        <translation>Посмотреть, что будет записано сейчас</translation>
    </message>
    <message>
        <source>Try the chosen failed operations again</source>
        <translation>Повторить выбранные неудавшиеся операции</translation>
    </message>
    <message>
        <source>Take the chosen line&apos;s run back, after a look at it</source>
        <translation>Откатить прогон выбранной строки после просмотра</translation>
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
    <message>
        <source>Mapping</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInDialog</name>
    <message>
        <source>Sign in to Miro</source>
        <translation>Вход в Miro</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24</source>
        <translation>Вход в Битрикс24</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>Войти здесь</translation>
    </message>
    <message>
        <source>In my own browser</source>
        <translation>В своём браузере</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Вставить токен…</translation>
    </message>
    <message>
        <source>Paste a webhook…</source>
        <translation>Вставить вебхук…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>Asking who you are, and keeping the access in your keychain.</source>
        <translation>Выясняю, кто вы, и сохраняю доступ в вашей связке ключей.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>Nobody is signed in yet</source>
        <translation>Пока никто не вошёл</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInsCard</name>
    <message>
        <source>Sign-ins</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Renews itself; ends on %1 if unused</source>
        <translation>Продлевается сам; закончится %1, если им не пользоваться</translation>
    </message>
    <message>
        <source>Valid until revoked</source>
        <translation>Действует, пока его не отзовут</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Доступ до %1, продлевается сам</translation>
    </message>
    <message>
        <source>Ended on %1: sign in again</source>
        <translation>Закончился %1: войдите снова</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Доступ до %1, затем войдите снова</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StartDialog</name>
    <message>
        <source>Set up a link</source>
        <translation>Настройка связи</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StartTexts</name>
    <message>
        <source>Connect Miro</source>
        <translation>Подключите Miro</translation>
    </message>
    <message>
        <source>Connect Bitrix24</source>
        <translation>Подключите Битрикс24</translation>
    </message>
    <message>
        <source>Choose a board and a project</source>
        <translation>Выберите доску и проект</translation>
    </message>
    <message>
        <source>What the frames mean</source>
        <translation>Что означают фреймы</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Что будет записано</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes stickies in your name. The sign-in stays on this computer.</source>
        <translation>BoardBridge читает и пишет стикеры от вашего имени. Вход хранится только на этом компьютере.</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes tasks in your name. The sign-in stays on this computer.</source>
        <translation>BoardBridge читает и пишет задачи от вашего имени. Вход хранится только на этом компьютере.</translation>
    </message>
    <message>
        <source>Stickies of the board become tasks of the project, and its tasks become stickies. More boards can be linked later.</source>
        <translation>Стикеры доски станут задачами проекта, а его задачи — стикерами. Другие доски можно связать позже.</translation>
    </message>
    <message>
        <source>This is proposed from the frames&apos; titles. Drag from a frame to what it means, or choose a frame and press Del to take its line away.</source>
        <translation>Это предложено по названиям фреймов. Протяните линию от фрейма к его значению или выберите фрейм и нажмите Del, чтобы убрать линию.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. “Start” writes this, and keeps both sides in step from then on.</source>
        <translation>Пока ничего не записано. «Начать» запишет всё это и дальше будет держать обе стороны в согласии.</translation>
    </message>
    <message>
        <source>Asking for boards and projects</source>
        <translation>Запрашиваем доски и проекты</translation>
    </message>
    <message>
        <source>Reading the board</source>
        <translation>Читаем доску</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Выясняем, что будет записано</translation>
    </message>
    <message>
        <source>Both services are asked what you may see.</source>
        <translation>Узнаём у обоих сервисов, что вам доступно.</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. A large board takes a while.</source>
        <translation>Читаются обе стороны; ничего не записывается. Большая доска займёт некоторое время.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Проверьте сеть, затем повторите.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Подождите немного, затем повторите.</translation>
    </message>
    <message>
        <source>Go back to the account and sign in again, or choose another board or project.</source>
        <translation>Вернитесь к учётной записи и войдите заново или выберите другую доску или проект.</translation>
    </message>
    <message>
        <source>What is on both sides already</source>
        <translation>Что уже есть на обеих сторонах</translation>
    </message>
    <message>
        <source>These stickies and tasks read alike. What you tick becomes one; the rest is made on the other side, too.</source>
        <translation>Эти стикеры и задачи похожи по тексту. Отмеченное станет одной парой; остальное будет создано и на другой стороне.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StateFilter</name>
    <message>
        <source>Show only items in a state</source>
        <translation>Показать только элементы с состоянием</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Показать только: %1</translation>
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
        <source>Nothing is checked or written until you resume.</source>
        <translation>Ничего не проверяется и не записывается, пока вы не продолжите.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln операция ждёт вашего решения.</numerusform>
            <numerusform>%Ln операции ждут вашего решения.</numerusform>
            <numerusform>%Ln операций ждут вашего решения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed and will be tried again.</source>
        <translation>
            <numerusform>%Ln операция не удалась и будет повторена.</numerusform>
            <numerusform>%Ln операции не удались и будут повторены.</numerusform>
            <numerusform>%Ln операций не удались и будут повторены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait.</source>
        <translation>
            <numerusform>%Ln операция ждёт.</numerusform>
            <numerusform>%Ln операции ждут.</numerusform>
            <numerusform>%Ln операций ждут.</numerusform>
        </translation>
    </message>
    <message>
        <source>No board is linked.</source>
        <translation>Нет связанных досок.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree on %n item(s).</source>
        <translation>
            <numerusform>Обе стороны совпадают: %Ln элемент.</numerusform>
            <numerusform>Обе стороны совпадают: %Ln элемента.</numerusform>
            <numerusform>Обе стороны совпадают: %Ln элементов.</numerusform>
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
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
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
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln вопрос требует внимания</numerusform>
            <numerusform>%Ln вопроса требуют внимания</numerusform>
            <numerusform>%Ln вопросов требуют внимания</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::TrialViews</name>
    <message>
        <source>No rule takes it.</source>
        <translation>Ни одно правило его не берёт.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>It waits until a connector or its text names a task.</source>
        <translation>Он ждёт, пока соединитель или его текст не назовёт задачу.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%Ln задача</numerusform>
            <numerusform>%Ln задачи</numerusform>
            <numerusform>%Ln задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtasks</source>
        <translation>
            <numerusform>%Ln подзадача</numerusform>
            <numerusform>%Ln подзадачи</numerusform>
            <numerusform>%Ln подзадач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%Ln комментарий</numerusform>
            <numerusform>%Ln комментария</numerusform>
            <numerusform>%Ln комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%Ln не переносится</numerusform>
            <numerusform>%Ln не переносятся</numerusform>
            <numerusform>%Ln не переносятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would wait for a task</source>
        <translation>
            <numerusform>%Ln ждал бы задачи</numerusform>
            <numerusform>%Ln ждали бы задачи</numerusform>
            <numerusform>%Ln ждали бы задачи</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::ValueText</name>
    <message>
        <source>project %1</source>
        <translation>проект %1</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>стадия %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ValuesPane</name>
    <message>
        <source>The value in %1</source>
        <translation>Значение в %1</translation>
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
        <source>The live board can&apos;t be shown</source>
        <translation>Живую доску показать нельзя</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was loaded from there.</source>
        <translation>Сертификату %1 нельзя доверять, поэтому оттуда ничего не загружено.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2
Check the network, then press “Try again”. The sync and the map don&apos;t need this view.</source>
        <translation>%1 недоступен: %2
Проверьте сеть и нажмите «Повторить». Синхронизация и карта работают и без этой страницы.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebSignInView</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No answer yet. If the page shows an error, or says that you are done, begin again, or use your own browser.</source>
        <translation>Ответа пока нет. Если страница показывает ошибку или говорит, что всё готово, начните заново или войдите в своём браузере.</translation>
    </message>
    <message>
        <source>You sign in to %1 itself; BoardBridge doesn&apos;t see your password.</source>
        <translation>Вы входите прямо в %1; BoardBridge не видит вашего пароля.</translation>
    </message>
    <message>
        <source>Use my own browser instead</source>
        <translation>Войти в своём браузере</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Выполняется вход</translation>
    </message>
    <message>
        <source>%1 let you in. Getting the access…</source>
        <translation>%1 впустил вас. Получаю доступ…</translation>
    </message>
    <message>
        <source>The sign-in stopped</source>
        <translation>Вход остановлен</translation>
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
        <source>Pending review</source>
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
        <source>Unlink</source>
        <translation>Отвязать</translation>
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
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Deleted on one side</source>
        <translation>Удалено на одной стороне</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Light yellow</source>
        <translation>Светло-жёлтый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Светло-зелёный</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Тёмно-зелёный</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Светло-розовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Тёмно-синий</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
</context>
</TS>
