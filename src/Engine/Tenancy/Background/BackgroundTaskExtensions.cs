using System.Reflection;

namespace OrchardCore.BackgroundTasks;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class BackgroundTaskExtensions
{
    public static string GetTaskName(this IBackgroundTask task) => task.GetType().FullName!;

    public static IBackgroundTask? GetTaskByName(this IEnumerable<IBackgroundTask> tasks, string name) =>
        tasks.LastOrDefault(task => task.GetTaskName() == name);

    public static BackgroundTaskSettings GetDefaultSettings(this IBackgroundTask task)
    {
        var settings = new BackgroundTaskSettings { Name = task.GetTaskName(), Title = task.GetTaskName() };
        if (task.GetType().GetCustomAttribute<BackgroundTaskAttribute>() is { } attribute)
        {
            settings.Title = string.IsNullOrWhiteSpace(attribute.Title) ? settings.Name : attribute.Title;
            settings.Enable = attribute.Enable;
            settings.Schedule = attribute.Schedule;
            settings.Description = attribute.Description;
            settings.LockTimeout = attribute.LockTimeout;
            settings.LockExpiration = attribute.LockExpiration;
            settings.UsePipeline = attribute.UsePipeline;
        }

        return settings;
    }
}
