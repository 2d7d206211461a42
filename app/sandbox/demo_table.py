# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of what each sticky became, read from what the simulated services show.

A task's description and a comment's text end with a link to their sticky, …?moveToWidget=<item id>; a sticky made
from a task carries the task's id as a tag.
"""

import json
import re
import unicodedata
import urllib.parse
import urllib.request

LINK = re.compile(r"moveToWidget=(\d+)")
TAG = re.compile(r"B24-(\d+)$")
STATUS = {2: "pending", 3: "in progress", 4: "awaiting control", 5: "completed", 6: "deferred"}
HIGH = 2
HEADINGS = ("Sticky", "Colour", "Frame", "Became", "Status", "Project")
WIDEST = (44, 12, 14, 22, 16, 20)


def linked_item(text):
    """The item that a description or a comment links to, or None."""
    found = LINK.findall(text or "")
    return found[-1] if found else None


def by_item(portal):
    """item id → (the words for what it became, the task it is or stands on)"""
    became = {}
    for task in portal["tasks"]:
        item = linked_item(task["description"])
        if item:
            became[item] = (task_words(task), task)
        for comment in task.get("comments", []):
            item = linked_item(comment["text"])
            if item:
                became[item] = (f"comment on {task['id']}", task)
    return became


def by_tag(sticky, portal):
    """The same for a sticky that was made from a task."""
    ids = [int(found.group(1)) for tag in sticky["tags"] if (found := TAG.match(tag["title"]))]
    task = next((task for task in portal["tasks"] if task["id"] in ids), None)
    return (f"from task {task['id']}", task) if task else ("—", None)


def task_words(task):
    words = f"task {task['id']}"
    if int(task.get("parentId") or 0):
        words = f"subtask {task['id']} of {task['parentId']}"
    return words + (", high" if int(task["priority"]) == HIGH else "")


def rows(board, portal):
    """One row a sticky, grouped by frame."""
    frames = {frame["id"]: frame["title"] for frame in board["frames"]}
    groups = {int(group["id"]): group["name"] for group in portal["groups"]}
    became = by_item(portal)
    table = []
    for sticky in board["stickies"]:
        words, task = became.get(sticky["id"]) or by_tag(sticky, portal)
        status = STATUS.get(int(task["status"]), "?") if task else ""
        project = groups.get(int(task.get("groupId") or 0), "") if task else ""
        title = next(iter(sticky["text"].splitlines()), "")
        table.append((title, sticky["color"], frames.get(sticky["parent"], ""), words, status, project))
    return sorted(table, key=lambda row: (row[2], row[3] == "—", row[1]))


def width(text):
    """Columns on a terminal: wide characters take two, combining ones none."""
    return sum(0 if unicodedata.combining(sign) or sign == "\ufe0f" else
               2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def fit(text, columns):
    """`text` cut or padded to exactly that many columns."""
    if width(text) > columns:
        while width(text) > columns - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (columns - width(text))


def formatted(table):
    columns = [min(limit, max(width(row[index]) for row in [HEADINGS, *table])) for index, limit in enumerate(WIDEST)]
    lines = ["  ".join(fit(cell, size) for cell, size in zip(row, columns)).rstrip() for row in [HEADINGS, *table]]
    return [lines[0], "  ".join("─" * size for size in columns), *lines[1:]]


def view(services, part, path):
    """What a service shows a person, from the sandbox's own addresses."""
    with urllib.request.urlopen(services[part[0]][part[1]] + path, timeout=10) as answer:
        return json.load(answer)


def show(services):
    board = urllib.parse.quote(services["miro"]["board_id"], safe="")
    seen = view(services, ("miro", "api_url"), f"/sandbox/board?id={board}")
    print("\n".join(formatted(rows(seen, view(services, ("bitrix24", "portal_url"), "/sandbox/portal")))))
