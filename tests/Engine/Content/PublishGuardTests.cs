using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Publishing;

namespace OrchardSite.Engine.Tests.Content;

public sealed class PublishGuardTests
{
    [Fact]
    public async Task WhatLacksSomething_StaysADraft_UntilItHasIt()
    {
        await using var tenant = await ContentTenant.StartAsync(services =>
        {
            services.AddScoped<IPublishRequirement, NoUnfinishedHeadline>();
            services.AddScoped<IPublishRequirement, Nothing>();
        });
        var id = await tenant.CreateAsync("Article", "Viết dở", VersionOptions.Draft);

        Assert.False(await tenant.ReadAsync(async contents => await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!)));
        Assert.Null(await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Published)));

        Assert.True(await tenant.ReadAsync(async contents =>
        {
            var item = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            item.DisplayText = "Viết xong";
            return await contents.PublishAsync(item);
        }));
    }

    [Fact]
    public async Task Requirements_AreAllAsked_WithTheTypeOfTheItem()
    {
        await using var tenant = await ContentTenant.StartAsync(services =>
        {
            services.AddScoped<IPublishRequirement, NoUnfinishedHeadline>();
            services.AddScoped<IPublishRequirement, Never>();
        });

        await tenant.ScopeAsync(async services =>
        {
            var problems = await services.GetRequiredService<PublishRequirements>().CheckAsync(new ContentItem { ContentType = "Article", DisplayText = "Viết dở" });
            Assert.Equal(["Headline", "Article"], problems.Select(problem => problem.Name));
            Assert.Empty(await services.GetRequiredService<PublishRequirements>().CheckAsync(new ContentItem { ContentType = "Unknown" }));
        });
    }

    private sealed class NoUnfinishedHeadline : IPublishRequirement
    {
        public ValueTask<IReadOnlyList<PublishProblem>> CheckAsync(ContentItem item, ContentTypeDefinition type) =>
            ValueTask.FromResult<IReadOnlyList<PublishProblem>>(item.DisplayText == "Viết dở" ? [new("Headline", "Viết cho xong.")] : []);
    }

    private sealed class Nothing : IPublishRequirement
    {
        public ValueTask<IReadOnlyList<PublishProblem>> CheckAsync(ContentItem item, ContentTypeDefinition type) => ValueTask.FromResult<IReadOnlyList<PublishProblem>>([]);
    }

    private sealed class Never : IPublishRequirement
    {
        public ValueTask<IReadOnlyList<PublishProblem>> CheckAsync(ContentItem item, ContentTypeDefinition type) =>
            ValueTask.FromResult<IReadOnlyList<PublishProblem>>([new(type.Name, "Không bao giờ.")]);
    }
}
