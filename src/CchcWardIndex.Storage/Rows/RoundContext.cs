using Microsoft.EntityFrameworkCore;

namespace CchcWardIndex.Storage.Rows;

/// <summary>The state of the rounds as tables, the same on SQLite and on PostgreSQL.</summary>
internal sealed class RoundContext(DbContextOptions<RoundContext> options) : DbContext(options)
{
    /// <summary>The rounds.</summary>
    public DbSet<RoundRow> Rounds => Set<RoundRow>();

    /// <summary>What was decided on single units.</summary>
    public DbSet<UnitDecisionRow> UnitDecisions => Set<UnitDecisionRow>();

    /// <summary>Until when single units may explain themselves.</summary>
    public DbSet<ExplanationTimeRow> ExplanationTimes => Set<ExplanationTimeRow>();

    /// <summary>The ledger of files handed in.</summary>
    public DbSet<SubmissionRow> Submissions => Set<SubmissionRow>();

    /// <summary>The scorings.</summary>
    public DbSet<RunRow> Runs => Set<RunRow>();

    /// <summary>What was put before UBND.</summary>
    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    /// <summary>What was published.</summary>
    public DbSet<PublicationRow> Publications => Set<PublicationRow>();

    /// <summary>What is owed to the outside.</summary>
    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    /// <summary>What happened.</summary>
    public DbSet<JournalRow> Journal => Set<JournalRow>();

    /// <summary>Which jobs ran.</summary>
    public DbSet<JobRunRow> JobRuns => Set<JobRunRow>();

    /// <summary>How far the departments were when it was counted last.</summary>
    public DbSet<CountedWorkRow> CountedWork => Set<CountedWorkRow>();

    /// <summary>Which data folder this is.</summary>
    public DbSet<InstanceRow> Instance => Set<InstanceRow>();

    /// <summary>A column of texts, asked for directly: every command asks before it does anything, and making a query of it takes longest.</summary>
    public List<string> Names(string sql)
    {
        Database.OpenConnection();
        using var command = Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Numbers are given by the program inside the one writing transaction: the same on every database.
        modelBuilder.Entity<RoundRow>(entity =>
        {
            entity.HasKey(row => row.Id);
            // Rounds of the version before have a row without it.
            entity.Property(row => row.ExplanationsClosed).HasDefaultValue(false);
        });
        modelBuilder.Entity<SubmissionRow>(entity =>
        {
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            // Not unique: a content that does not count, no longer counts, or counts under another name, may come again.
            entity.HasIndex(row => new { row.Round, row.Sha256 });
            // Lines of versions before have none of these.
            entity.Property(row => row.CriteriaDigest).HasDefaultValue("");
            entity.Property(row => row.Program).HasDefaultValue("");
            entity.Property(row => row.IsInInbox).HasDefaultValue(false);
            entity
                .HasIndex(row => new
                {
                    row.Round,
                    row.Sender,
                    row.Revision,
                })
                .IsUnique();
        });
        RunsAndDeliveries(modelBuilder);
        modelBuilder.Entity<UnitDecisionRow>().HasKey(row => new { row.Round, row.Unit });
        modelBuilder.Entity<ExplanationTimeRow>().HasKey(row => new { row.Round, row.Unit });
        modelBuilder.Entity<DossierRow>().HasKey(row => new { row.Round, row.Number });
        modelBuilder.Entity<PublicationRow>().HasKey(row => new { row.Round, row.Number });
        modelBuilder.Entity<JournalRow>(entity =>
        {
            entity.HasKey(row => row.Number);
            entity.Property(row => row.Number).ValueGeneratedNever();
            entity.HasIndex(row => new { row.Round, row.Action });
        });
        modelBuilder.Entity<CountedWorkRow>().HasKey(row => row.Round);
        modelBuilder.Entity<JobRunRow>().HasKey(row => new { row.Job, row.Due });
        modelBuilder.Entity<InstanceRow>().HasKey(row => row.Id);
    }

    private static void RunsAndDeliveries(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RunRow>(entity =>
        {
            entity.HasKey(row => new { row.Round, row.Number });
            // Runs of versions before have none: nothing was decided on units.
            entity.Property(row => row.UnitDecisions).HasDefaultValue("[]");
            entity.Property(row => row.SetId).HasDefaultValue("");
        });
        modelBuilder.Entity<DeliveryRow>(entity =>
        {
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity
                .HasIndex(row => new
                {
                    row.Round,
                    row.Kind,
                    row.Subject,
                })
                .IsUnique();
            entity.HasIndex(row => row.State);
        });
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Texts hold times, dates and decimals exactly and alike everywhere; times are in Viet Nam, so they sort as texts.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TimeConverter>();
        configurationBuilder.Properties<DateOnly>().HaveConversion<DateConverter>();
        configurationBuilder.Properties<decimal>().HaveConversion<DecimalConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
