package org.guangsha.supplement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A list of missing papers, asked for once a step. */
@Entity
@Table(name = "supplement")
class Supplement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supplement_seq")
    @SequenceGenerator(name = "supplement_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private String step;
    private String title;
    private String office;
    private String reviewer;
    private LocalDate askedOn;
    private LocalDate dueOn;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private SupplementState state = SupplementState.OPEN;

    private LocalDate closedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "supplement_paper", joinColumns = @JoinColumn(name = "supplement_id"))
    @OrderColumn(name = "position")
    private List<OwedPaper> papers = new ArrayList<>();

    @Version
    private long rowVersion;

    protected Supplement() {}

    Supplement(SupplementRequest wanted, LocalDate askedOn, LocalDate dueOn) {
        caseNo = wanted.caseNo();
        step = wanted.step();
        title = wanted.title();
        office = wanted.office();
        reviewer = wanted.reviewer();
        lastDay = wanted.lastDay();
        this.askedOn = askedOn;
        this.dueOn = dueOn;
        wanted.papers().forEach(words -> papers.add(new OwedPaper(words)));
    }

    /** @param positions of the papers handed in, from 0; positions not in the list are ignored */
    void supply(Collection<Integer> positions, LocalDate on) {
        positions.stream()
                .filter(position -> position >= 0 && position < papers.size())
                .forEach(position -> papers.get(position).supply(on));
        if (papers.stream().noneMatch(OwedPaper::isOwed)) {
            close(SupplementState.SUPPLIED, on);
        }
    }

    void close(SupplementState how, LocalDate on) {
        state = how;
        closedOn = on;
    }

    void lengthen(LocalDate due) {
        dueOn = due;
    }

    void moveLastDay(LocalDate day) {
        lastDay = day;
    }

    boolean isOpen() {
        return state == SupplementState.OPEN;
    }

    Long id() {
        return id;
    }

    SupplementFacts facts() {
        return new SupplementFacts(
                id,
                caseNo,
                step,
                title,
                office,
                askedOn,
                dueOn,
                lastDay,
                state,
                closedOn,
                papers.stream().map(OwedPaper::facts).toList());
    }
}
