package org.guangsha.staffdesk;

import org.guangsha.casework.Notes;
import org.guangsha.staff.LoggedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** How many notes lie unread: counted when a page shows it, not for every request. */
@ControllerAdvice
class NotesAdvice {

    private final ObjectProvider<Notes> notes;

    NotesAdvice(ObjectProvider<Notes> notes) {
        this.notes = notes;
    }

    @ModelAttribute("unreadNotes")
    LazyContextVariable<Long> unreadNotes() {
        return new LazyContextVariable<>() {
            @Override
            protected Long loadValue() {
                return LoggedIn.member()
                        .flatMap(me -> notes.stream().findFirst().map(all -> all.unread(me)))
                        .orElse(0L);
            }
        };
    }
}
