using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>One mistake in the settings. Vietnamese, because whoever installs the program reads it.</summary>
/// <param name="Key">Where: <c>Cchc:Inbox:PollSeconds</c>; a file's name with line and column where the file cannot be read.</param>
/// <param name="Text">What stands there, what is wrong with it, and what is allowed. Never a password.</param>
public sealed record SettingFault(string Key, ProblemText Text)
{
    /// <summary>The form printed: three lines.</summary>
    public override string ToString() => $"{Key}\n  Lỗi: {Text.Message}\n  Cách sửa: {Text.Remedy}";
}
