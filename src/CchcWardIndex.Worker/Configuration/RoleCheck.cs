namespace CchcWardIndex.Worker.Configuration;

/// <summary>Who may do something.</summary>
internal static class RoleCheck
{
    /// <summary>Names and accounts, or anyone; not nobody.</summary>
    public static ImmutableArray<string> Read(SettingsSection group, string key, ImmutableArray<string> fallback)
    {
        var who = group.Texts(key, fallback);
        if (!group.IsSound(key))
        {
            return fallback;
        }

        if (who.Length == 0)
        {
            group.Fault(key, RoleProblems.Nobody());
        }
        else if (who.Length > 1 && who.Contains(RoleSettings.Anyone))
        {
            group.Fault(key, RoleProblems.AnyoneAndNames());
        }

        foreach (
            var blank in who.Where(name =>
                name.Equals(RoleSettings.AccountPrefix, StringComparison.OrdinalIgnoreCase)
                || (
                    name.StartsWith(RoleSettings.AccountPrefix, StringComparison.OrdinalIgnoreCase)
                    && !name.StartsWith(RoleSettings.AccountPrefix, StringComparison.Ordinal)
                )
            )
        )
        {
            group.Fault(key, RoleProblems.NotAnAccount(blank));
        }

        return who;
    }
}
