"""
A window with nothing but a WebKitGTK page in it, for WebKitWebDriver to drive.

WebKit's own MiniBrowser has a toolbar that keeps it wider than a phone. This window has none, so a
page can be as narrow as a test asks for. What the page writes to its console goes to a file: the
driver silences the standard streams of what it starts.

Usage: webkit-window.py WIDTH HEIGHT CONSOLE-FILE DATA-FOLDER
"""

import os
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gdk, GLib, Gtk, WebKit2  # noqa: E402

WIDTH, HEIGHT = (int(argument) for argument in sys.argv[1:3])
CONSOLE, DATA = sys.argv[3:5]


def open_page(_session, context, window):
    """The page that the driver drives; it has the keyboard's focus."""
    page = WebKit2.WebView(
        web_context=context,
        is_controlled_by_automation=True,
        settings=WebKit2.Settings(
            enable_write_console_messages_to_stdout=True
        ),
    )
    window.add(page)
    window.show_all()
    page.grab_focus()
    GLib.timeout_add(100, take_focus, window)
    return page


def take_focus(window):
    """Asks for the focus again until the window has it: no window manager runs here that gives it."""
    window.get_window().focus(Gdk.CURRENT_TIME)
    return not window.is_active()


def main():
    # WebKit's own processes inherit the standard error, where they log a page's console.
    os.dup2(os.open(CONSOLE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
    # An ephemeral context would log no console. This one keeps its data for as long as the window is open.
    context = WebKit2.WebContext(
        website_data_manager=WebKit2.WebsiteDataManager(
            base_data_directory=DATA, base_cache_directory=DATA
        )
    )
    context.set_automation_allowed(True)
    window = Gtk.Window(decorated=False, default_width=WIDTH, default_height=HEIGHT)
    window.connect("destroy", Gtk.main_quit)

    def begin(_context, session):
        # The driver asks for a name and a version; the values are not used.
        info = WebKit2.ApplicationInfo()
        info.set_name("webkit-window")
        info.set_version(1, 0, 0)
        session.set_application_info(info)
        session.connect("create-web-view", open_page, context, window)

    context.connect("automation-started", begin)
    Gtk.main()


main()
