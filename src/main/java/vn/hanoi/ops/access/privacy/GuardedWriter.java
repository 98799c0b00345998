package vn.hanoi.ops.access.privacy;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import vn.hanoi.ops.access.CurrentOfficer;

/** Writes a guarded value into an answer of the API as the policy lets it through: itself, its mask, or null. */
@JacksonComponent
class GuardedWriter extends ValueSerializer<Guarded<?>> {

    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final RequestPurpose request;

    GuardedWriter(Privacy privacy, CurrentOfficer officers, RequestPurpose request) {
        this.privacy = privacy;
        this.officers = officers;
        this.request = request;
    }

    @Override
    public void serialize(Guarded<?> guarded, JsonGenerator out, SerializationContext context) {
        if (officers.find().isEmpty()) {
            out.writeNull();
            return;
        }
        Disclosure disclosure = privacy.on(Channel.API).serving(request.named());
        switch (disclosure.visibility(guarded)) {
            case SHOWN -> context.writeValue(out, guarded.raw());
            case MASKED -> context.writeValue(out, guarded.isUnknown() ? null : disclosure.text(guarded));
            case HIDDEN -> out.writeNull();
        }
    }
}
