package org.guangsha.household;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.DatabaseException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/** Gives the files of earlier versions the key their address is compared by; called by the database's change log. */
public class AddressKeys implements CustomTaskChange {

    private static final int AT_ONCE = 1000;

    private int filled;

    @Override
    public void execute(Database database) throws CustomChangeException {
        Connection connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
        try {
            for (Map<Long, String> some = keyless(connection); !some.isEmpty(); some = keyless(connection)) {
                fill(connection, some);
                filled += some.size();
            }
            database.commit();
        } catch (SQLException | DatabaseException failed) {
            throw new CustomChangeException("household.address_key", failed);
        }
    }

    private static Map<Long, String> keyless(Connection connection) throws SQLException {
        Map<Long, String> addresses = new LinkedHashMap<>();
        try (Statement query = connection.createStatement()) {
            query.setMaxRows(AT_ONCE);
            try (ResultSet rows = query.executeQuery("select id, address from household where address_key is null")) {
                while (rows.next()) {
                    addresses.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return addresses;
    }

    private static void fill(Connection connection, Map<Long, String> addresses) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update household set address_key = ? where id = ?")) {
            for (Map.Entry<Long, String> file : addresses.entrySet()) {
                update.setString(1, AddressKey.of(file.getValue()));
                update.setLong(2, file.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    @Override
    public String getConfirmationMessage() {
        return filled + " address keys filled";
    }

    @Override
    public void setUp() {
        // nothing to prepare
    }

    @Override
    public void setFileOpener(ResourceAccessor files) {
        // reads no files
    }

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
