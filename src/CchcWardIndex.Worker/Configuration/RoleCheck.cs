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
            group.Fault(
                key,
                "Danh sách rỗng: không ai được làm việc này.",
                $"Ghi tên người được làm, os:TÀI_KHOẢN, hoặc [\"{RoleSettings.Anyone}\"] nếu ai cũng được."
            );
        }
        else if (who.Length > 1 && who.Contains(RoleSettings.Anyone))
        {
            group.Fault(
                key,
                $"Danh sách vừa cho mọi người (\"{RoleSettings.Anyone}\") vừa nêu tên.",
                $"Chỉ ghi [\"{RoleSettings.Anyone}\"], hoặc chỉ nêu tên."
            );
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
            group.Fault(key, $"\"{blank}\" không phải là tài khoản của máy.", "Ghi os: bằng chữ thường, liền sau là tên tài khoản, ví dụ os:noivu.");
        }

        return who;
    }
}
