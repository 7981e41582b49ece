package org.guangsha.staffdesk;

import java.util.List;
import org.guangsha.money.Yuan;
import org.guangsha.requalification.Declaration;
import org.guangsha.requalification.Figures;

/** What a household declares, as it was typed: it stays on the page where it is refused. */
record DeclarationForm(String income, String assets, String ownArea, String words) {

    /** To be mended where the household has declared before: its last figures, and no words, which said why those were so. */
    static DeclarationForm after(List<Declaration> declared) {
        if (declared.isEmpty()) {
            return new DeclarationForm("", "", "", "");
        }
        Figures last = declared.get(declared.size() - 1).figures();
        return new DeclarationForm(
                Yuan.plain(last.incomeFen()),
                Yuan.plain(last.assetsFen()),
                last.ownArea().toPlainString(),
                "");
    }
}
