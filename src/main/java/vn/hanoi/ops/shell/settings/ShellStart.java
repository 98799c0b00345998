package vn.hanoi.ops.shell.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Applies the officer's language and colour scheme from the first byte of the page, and translates the framework's words. */
@Component
class ShellStart implements VaadinServiceInitListener {

    private static final List<String> FONTS =
            List.of("latin-400", "vietnamese-400", "latin-500", "vietnamese-500", "latin-600", "vietnamese-600");

    private final I18NProvider translations;

    ShellStart(I18NProvider translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession()
                .setLocale(Preferences.language(session.getRequest())));
        event.getSource().addUIInitListener(start -> speak(start.getUI(), VaadinRequest.getCurrent()));
        event.getSource().setSystemMessagesProvider(this::messages);
        event.addIndexHtmlRequestListener(ShellStart::dress);
    }

    private static void dress(IndexHtmlResponse page) {
        Element html = page.getDocument().selectFirst("html");
        if (html == null) {
            return;
        }
        FONTS.forEach(font -> preload(page.getDocument().head(), font));
        page.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "icons/icon.svg");
        html.attr("lang", Preferences.language(page.getVaadinRequest()).getLanguage());
        Preferences.scheme(page.getVaadinRequest()).ifPresent(scheme -> {
            html.attr("theme", scheme.getThemeValue());
            html.attr("style", "color-scheme: " + scheme.getValue());
        });
    }

    /** Texts are measured with their own font only when it is there before the first of them. */
    private static void preload(Element head, String font) {
        head.appendElement("link")
                .attr("rel", "preload")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "anonymous")
                .attr("href", "fonts/be-vietnam-pro-" + font + "-normal.woff2");
    }

    private static void speak(UI ui, VaadinRequest request) {
        ui.setLocale(Preferences.language(request));
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.reconnect.trying"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.reconnect.gaveUp"));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(translations.getTranslation("shell.session.expired", locale));
        words.setSessionExpiredMessage(translations.getTranslation("shell.session.expiredNext", locale));
        words.setInternalErrorCaption(translations.getTranslation("shell.error.title", locale));
        words.setInternalErrorMessage(translations.getTranslation("shell.error.reload", locale));
        words.setCookiesDisabledCaption(translations.getTranslation("shell.cookies.title", locale));
        words.setCookiesDisabledMessage(translations.getTranslation("shell.cookies.next", locale));
        return words;
    }
}
