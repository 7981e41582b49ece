package org.guangsha.stock;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects dwellings belong to. */
@Service
public class Projects {

    private static final String REFUSED = "项目未登记";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 200;

    private final JdbcClient sql;

    Projects(JdbcClient sql) {
        this.sql = sql;
    }

    /** @throws FaultsFound 422 naming every fault; 409 where the code is taken */
    @Transactional
    public void register(Project project) {
        Faults faults = new Faults();
        if (!CODE.matcher(project.code()).matches()) {
            faults.add("code", "FORMAT", "项目编号只能用字母、数字和短横，不超过 40 个字符");
        }
        if (project.name().isBlank() || project.name().length() > LONGEST_NAME) {
            faults.add("name", "LENGTH", "请填写项目名称，不超过 %d 字".formatted(LONGEST_NAME));
        }
        if (project.address().isBlank() || project.address().length() > LONGEST_ADDRESS) {
            faults.add("address", "LENGTH", "请填写项目地址，不超过 %d 字".formatted(LONGEST_ADDRESS));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        try {
            sql.sql("insert into stock_project (code, name, address, seat) values (?, ?, ?, ?)")
                    .params(project.code(), project.name(), project.address(), project.seat())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new FaultsFound(HttpStatus.CONFLICT, REFUSED, List.of(new Fault("code", "TAKEN", "这个项目编号已经登记过，请核对")));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Project> find(String code) {
        return sql.sql("select * from stock_project where code = ?")
                .param(code)
                .query(Project.class)
                .optional();
    }

    /** The projects of these seats, by code. */
    @Transactional(readOnly = true)
    public List<Project> of(Collection<String> seats) {
        return seats.isEmpty()
                ? List.of()
                : sql.sql("select * from stock_project where seat in (:seats) order by code")
                        .param("seats", seats)
                        .query(Project.class)
                        .list();
    }
}
