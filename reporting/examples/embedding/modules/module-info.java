/**
 * An application in modules of its own. Each library module gives core with it.
 *
 * <pre>
 * javac -d out --module-path lib module-info.java com/example/leads/ReadyLeads.java
 * java --module-path lib:out --module com.example.leads/com.example.leads.ReadyLeads
 * </pre>
 */
module com.example.leads {
    requires dev.smarketing.scoring;
    requires dev.smarketing.reporting;
}
